/** Run by Deno: `program.ts options end`; prints one line of JSON, and ends by itself. */
import { pushesOf } from "@opend/core";
import { json } from "@opend/core/json";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { firstPush, subscribeTencent, tencent } from "@opend/runtimes/first-push";
import { connect, type DenoConnectOptions } from "@opend/transport-deno";

const failure = (error: { code?: string; reason?: string }): string =>
  `${error.code} ${error.reason}`;

/** How many pushes an unread stream with `keep: "all"` holds after 300 were pushed elsewhere. */
async function unread(options: DenoConnectOptions): Promise<number> {
  await using slow = await connect(options);
  await using kept = pushesOf(slow, UpdateBasicQot, { keep: "all", capacity: 10 });
  await subscribeTencent(slow);
  await using quick = await connect(options);
  await using clock = pushesOf(quick, UpdateBasicQot);
  await subscribeTencent(quick);
  for (let count = 0; count < 300; count++) await clock.next();
  const { items } = kept.lag;
  for (let count = 0; count < 300; count++) await kept.next();
  return items;
}

async function main(): Promise<void> {
  const options = JSON.parse(Deno.args[0] ?? "") as DenoConnectOptions;
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
      inJson: await connect({ ...options, bodyFormat: json }).then(async (other) => {
        const { hkItemList } = await other.request(GetShortInterest, { security: tencent });
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
