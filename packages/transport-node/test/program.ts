/** Run by Bun: `program.ts options end`; prints one line of JSON, and ends by itself. */

import { argv } from "node:process";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { firstPush, tencent } from "@opend/runtimes/first-push";
import { connect, type NodeConnectOptions } from "@opend/transport-node";

const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

async function main(): Promise<void> {
  const options = JSON.parse(argv[2] ?? "") as NodeConnectOptions;
  const end = argv[3];
  const opend = await connect(options);
  const { hkItemList, nextKey } = await opend.request(GetShortInterest, { security: tencent });
  const { pushes, pushed } = await firstPush(opend);
  console.log(
    JSON.stringify({
      rows: hkItemList.length,
      newest: String(hkItemList[0]?.aggregatedShort),
      nextKey,
      pushed,
      refused: await connect({ port: 1 }).then(String, failure),
      unreachable: await connect({ host: "no-such-host.invalid" }).then(String, failure),
      aborted: await connect({ ...options, signal: AbortSignal.abort("no") }).then(String, String),
      noKey: await connect({ rsaKey: "" }).then(String, failure),
    }),
  );
  if (end === "close") await opend.close();
  else pushes.close();
}

void main();
