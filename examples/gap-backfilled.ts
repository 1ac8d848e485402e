/**
 * An outage in a stream of ticks: the gap, the ticks that were missed, and the live ticks after it.
 *
 *     npx --yes pnpm --filter @opend/examples gap-backfilled
 */

import { refill, subscribe, ticks } from "@opend/quote";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 19);

async function main(): Promise<void> {
  // At 10:30 in Hong Kong, so that the market is open whenever this runs.
  const at = "2026-05-08T10:30:00+08:00";
  await using simulator = await startSimulator({ port: 0, at, pushIntervalMs: 200 });
  await using opend = await connect({ port: simulator.port, reconnect: () => 4_000 });

  const live = await subscribe(opend, ["HK.00700"], [ticks], { backfill: refill });
  setTimeout(() => simulator.disconnectAll(), 1_500);

  let liveAfterwards = 0;
  let wasCut = false;
  for await (const event of live) {
    switch (event.type) {
      case "tick": {
        const origin = event.isBackfilled ? "backfilled" : event.source;
        console.log(event.time, String(event.sequence), event.price.toFixed(2), origin);
        if (wasCut && event.source === "live") liveAfterwards += 1;
        break;
      }
      case "gap":
        wasCut = true;
        console.log(
          `gap from ${clock(event.fromMs)} to ${clock(event.toMs)}, ${event.reason}:`,
          event.willBeFilled ? "the missed ticks follow" : `lost for ${event.kind ?? "good"}`,
        );
        break;
      default:
        console.log(event);
    }
    if (liveAfterwards === 3) break;
  }
  console.log(`${live.duplicates} duplicates`);
}

void main();
