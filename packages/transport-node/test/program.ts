/** Run by Bun: `program.ts options end`; prints one line of JSON, and ends by itself. */

import { argv } from "node:process";
import { pushesOf } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { connect, type NodeConnectOptions } from "@opend/transport-node";

const security = { market: 1, code: "00700" };
const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

async function main(): Promise<void> {
  const options = JSON.parse(argv[2] ?? "") as NodeConnectOptions;
  const end = argv[3];
  const opend = await connect(options);
  const { hkItemList, nextKey } = await opend.request(GetShortInterest, { security });
  const pushes = pushesOf(opend, UpdateBasicQot);
  await opend.request(Sub, {
    securityList: [security],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
  const { value: push } = await pushes.next();
  console.log(
    JSON.stringify({
      rows: hkItemList.length,
      newest: String(hkItemList[0]?.aggregatedShort),
      nextKey,
      pushed: push?.basicQotList[0]?.security.code,
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
