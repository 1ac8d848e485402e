/* The program of a page. The test calls it in a browser. */

import { eventsOf } from "@opend/core";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { shortInterest } from "@opend/quote";
import { firstPush } from "@opend/runtimes/first-push";
import { connect } from "@opend/transport-web";

const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

/** Connects to an OpenD at this port, and to a port where nothing listens. Returns the results. */
export async function visit(port: number, key: string): Promise<object> {
  const url = `ws://127.0.0.1:${port}`;
  await using opend = await connect({ url, key, reconnect: () => 10 });
  const rows = await shortInterest(opend, "HK.00700").take(3);
  const { pushed } = await firstPush(opend);
  return {
    rows: rows.map(({ date, sharesShort }) => `${date} ${sharesShort}`),
    pushed,
    wrongKey: await connect({ url, key: "wrong" }).then(String, failure),
    nobody: await connect({ url: "ws://127.0.0.1:1" }).then(String, failure),
    tls: await connect({ url, tls: { ca: "" } }).then(String, (error) => error.code),
  };
}

/** Connects to a server that is not OpenD; returns why that failed. */
export async function refuse(port: number): Promise<string> {
  const connecting = connect({ url: `ws://127.0.0.1:${port}` });
  return connecting.then(String, (error) => `${failure(error)}: ${error.cause?.message}`);
}

/** Fires the browser's "online" event while the connection is idle. */
export async function comeBack(port: number, key: string): Promise<string> {
  await using opend = await connect({ url: `ws://127.0.0.1:${port}`, key });
  // The event says that the upstream is up, so the request that follows a login has been sent.
  await eventsOf(opend).next();
  (globalThis as unknown as EventTarget).dispatchEvent(new Event("online"));
  // Once this is answered, every earlier request has been sent.
  await opend.request(KeepAlive, { time: 0n });
  return opend.state.link;
}
