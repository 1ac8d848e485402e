/** `pnpm bench [--only text] [--rounds 9] [--ms 200]`: see the README. */
import { parseArgs } from "node:util";
import { SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { connect } from "@opend/stress/clients";
import { wholeNumber } from "@opend/stress/flags";
import { subscribed } from "@opend/stress/market";
import { startOpenD } from "@opend/stress/opend";
import { readSchema } from "@opend/stress/schema";
import { table } from "@opend/stress/table";
import { frameCases } from "./cases/frames.ts";
import { messageCases } from "./cases/messages.ts";
import { requestCases } from "./cases/requests.ts";
import { type Comparison, measure } from "./measure.ts";
import { officialClient } from "./official.ts";

const { values: flags } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    rounds: { type: "string", default: "9" },
    ms: { type: "string", default: "200" },
  },
});
const terms = {
  rounds: Math.max(1, wholeNumber("rounds", flags.rounds)),
  roundMs: Math.max(1, wholeNumber("ms", flags.ms)),
};

const opend = await startOpenD();
const tcp = await connect(opend, "tcp");
const webSocket = await connect(opend, "websocket");
const official = await officialClient(new URL(opend.url));
const subscription = {
  securityList: [...subscribed],
  subTypeList: [SubType.SubType_Basic],
  isSubOrUnSub: true,
  isRegOrUnRegPush: false,
};
for (const connection of [tcp, webSocket]) await connection.request(Sub, subscription);
await official.Sub({ c2s: subscription });

const comparisons: readonly Comparison[] = [
  ...frameCases(official),
  ...(await messageCases(tcp, readSchema())),
  ...requestCases({ tcp, webSocket, official }),
].filter(({ name }) => name.includes(flags.only));

const rows: string[][] = [];
for (const comparison of comparisons) {
  const results = await measure(comparison, terms);
  const ours = results.get("ours");
  for (const [side, { wallUs, cpuUs }] of results) {
    const isOurs = side === "ours";
    const divided = (us: number, by: number | undefined): string =>
      isOurs || by === undefined ? "" : (us / by).toFixed(2);
    rows.push([
      isOurs ? comparison.name : "",
      wallUs.toFixed(2),
      divided(wallUs, ours?.wallUs),
      cpuUs.toFixed(2),
      divided(cpuUs, ours?.cpuUs),
      side,
    ]);
  }
}
console.log(table(["", "µs", "÷ ours", "cpu µs", "÷ ours", "side"], rows));
console.log(`\nNode ${process.version}; medians of ${terms.rounds} rounds of ${terms.roundMs} ms`);
await opend.stop();
// The official client would go on reconnecting.
process.exit();
