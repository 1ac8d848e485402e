/**
 * A board of a dozen securities that marks rows that are not current. In the middle of the run, the
 * connection is lost.
 *
 *     npx --yes pnpm --filter @opend/examples live-board
 */

import { setTimeout as sleep } from "node:timers/promises";
import { type Board, board } from "@opend/quote";
import { ask, bid, changePercent, price, volume } from "@opend/quote/columns";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

const codes = [
  ...["HK.00700", "HK.09988", "HK.03690", "HK.00005", "HK.02800", "HK.07012"],
  ...["US.AAPL", "US.NVDA", "US.TSLA", "US.SPY"],
  ...["SH.600519", "SZ.009001"],
];
const columns = { price, changePercent, bid, ask, volume };

/** Prints the rows that have changed since the last call. */
function print(prices: Board<typeof columns>): void {
  for (const row of prices.changedRows()) {
    const cells = Object.entries(prices.columns).map(([name, column]) => {
      const value = column[row] ?? Number.NaN;
      const text = Number.isNaN(value) ? "–" : value.toFixed(name === "volume" ? 0 : 2);
      return text.padStart(11);
    });
    console.log(prices.codes[row]?.padEnd(10), ...cells, prices.stale(row) ?? "live");
  }
}

async function main(): Promise<void> {
  await using simulator = await startSimulator({ port: 0, pushIntervalMs: 200 });
  await using opend = await connect({ port: simulator.port, reconnect: () => 500 });
  await using prices = await board(opend, codes, columns);
  for (let frame = 0; frame < 12; frame += 1) {
    console.log(`-- frame ${frame}`);
    print(prices);
    if (frame === 4) simulator.disconnectAll();
    await sleep(250);
  }
}

void main();
