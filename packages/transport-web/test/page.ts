/* A page's program: the test calls it in a browser. */

import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { shortInterest } from "@opend/quote";
import { connect } from "@opend/transport-web";

const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

/** What a page sees of an OpenD at that port, and of one that is not there. */
export async function visit(port: number, key: string): Promise<object> {
  const url = `ws://127.0.0.1:${port}`;
  await using opend = await connect({ url, key, reconnect: () => 10 });
  const rows = await shortInterest(opend, "HK.00700").take(3);
  const pushes = opend.pushes(UpdateBasicQot);
  await opend.request(Sub, {
    securityList: [{ market: 1, code: "00700" }],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
  const { value: push } = await pushes.next();
  return {
    rows: rows.map(({ date, sharesShort }) => `${date} ${sharesShort}`),
    pushed: push?.basicQotList[0]?.security.code,
    wrongKey: await connect({ url, key: "wrong" }).then(String, failure),
    nobody: await connect({ url: "ws://127.0.0.1:1" }).then(String, failure),
    tls: await connect({ url, tls: { ca: "" } }).then(String, (error) => error.code),
  };
}

/** A page that is brought back online, as its browser says, with a connection that has nothing to do. */
export async function comeBack(port: number, key: string): Promise<string> {
  await using opend = await connect({ url: `ws://127.0.0.1:${port}`, key });
  // Upstream is up: what is asked by itself after a login has been.
  await opend.events().next();
  (globalThis as unknown as EventTarget).dispatchEvent(new Event("online"));
  // Whatever was asked before this has been asked when this is answered.
  await opend.request(KeepAlive, { time: 0n });
  return opend.state.link;
}
