/*
 * Run by every runtime: `program.ts task options`. Prints a line of JSON, then must end by itself;
 * otherwise the test fails.
 */

import { argv } from "node:process";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { firstPush, tencent } from "@opend/runtimes/first-push";
import { connect, type WebConnectOptions } from "@opend/transport-web";

async function ask(options: WebConnectOptions): Promise<object> {
  const opend = await connect(options);
  const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
  const { pushed } = await firstPush(opend);
  await opend.close();
  return { rows: hkItemList.length, pushed };
}

async function fail(options: WebConnectOptions): Promise<object> {
  try {
    await (await connect({ ...options, connectTimeoutMs: 5000 })).close();
    return { code: "connected" };
  } catch (error) {
    const { code, reason, argument, message, cause } = error as Record<string, unknown>;
    return { code, reason, argument, message, cause: (cause as Error | undefined)?.message };
  }
}

/** Closes while the WebSocket is being opened. */
async function giveUp(options: WebConnectOptions): Promise<object> {
  const controller = new AbortController();
  const connecting = connect({ ...options, signal: controller.signal });
  setTimeout(() => controller.abort("enough"), 50);
  return { gaveUp: await connecting.then(String, String) };
}

async function letGo(options: WebConnectOptions): Promise<object> {
  const opend = await connect(options);
  return { link: opend.state.link };
}

/** Sends requests until the connection was lost and is back. */
async function comeBack(options: WebConnectOptions): Promise<object> {
  const opend = await connect({ ...options, reconnect: () => 10 });
  let rows = 0;
  while (opend.state.generation < 2)
    rows = (await opend.request(GetShortInterest, { security: tencent })).hkItemList.length;
  await opend.close();
  return { rows };
}

const tasks: Readonly<Record<string, (options: WebConnectOptions) => Promise<object>>> = {
  ask,
  fail,
  giveUp,
  letGo,
  comeBack,
};

async function main(): Promise<void> {
  const [task = "", options = "{}"] = argv.slice(2);
  console.log(JSON.stringify(await tasks[task]?.(JSON.parse(options) as WebConnectOptions)));
}

void main();
