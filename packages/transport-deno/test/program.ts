/** Run by Deno: `program.ts options end`; prints one line of JSON, and ends by itself. */
import { pushesOf } from "@opend/core";
import { json } from "@opend/core/json";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { connect, type DenoConnectOptions } from "@opend/transport-deno";

const security = { market: 1, code: "00700" };
const subscription = {
  securityList: [security],
  subTypeList: [1],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
};
const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

/** How many pushes an unread stream with `keep: "all"` holds after 300 were pushed elsewhere. */
async function unread(options: DenoConnectOptions): Promise<number> {
  await using slow = await connect(options);
  await using kept = pushesOf(slow, UpdateBasicQot, { keep: "all", capacity: 10 });
  await slow.request(Sub, subscription);
  await using quick = await connect(options);
  await using clock = pushesOf(quick, UpdateBasicQot);
  await quick.request(Sub, subscription);
  for (let count = 0; count < 300; count++) await clock.next();
  const { items } = kept.lag;
  for (let count = 0; count < 300; count++) await kept.next();
  return items;
}

async function main(): Promise<void> {
  const options = JSON.parse(Deno.args[0] ?? "") as DenoConnectOptions;
  const opend = await connect(options);
  const { hkItemList, nextKey } = await opend.request(GetShortInterest, { security });
  const pushes = pushesOf(opend, UpdateBasicQot);
  await opend.request(Sub, subscription);
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
      inJson: await connect({ ...options, bodyFormat: json }).then(async (other) => {
        const { hkItemList } = await other.request(GetShortInterest, { security });
        await other.close();
        return String(hkItemList[0]?.aggregatedShort);
      }),
      isPaused: (await unread(options)) < 100,
    }),
  );
  if (Deno.args[1] === "close") await opend.close();
  else pushes.close();
}

void main();
