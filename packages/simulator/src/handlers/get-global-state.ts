import { QotMarketState } from "@opend/core/qot/common";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { type Handler, handler } from "../handler.ts";
import { type Market, markets } from "../market/markets.ts";
import { wallClock } from "../market/zone.ts";
import { serverBuild, serverVersion } from "../version.ts";

const closed = QotMarketState.QotMarketState_Closed;

export const getGlobalState: Handler = handler(GetGlobalState, (_, { account, connection }) => {
  const { isUp, programStatus } = account.upstream;
  const seconds = account.time.seconds();
  return {
    marketHK: stateOf("HK", seconds),
    marketUS: stateOf("US", seconds),
    marketSH: stateOf("SH", seconds),
    marketSZ: stateOf("SH", seconds),
    marketHKFuture: closed,
    qotLogined: isUp,
    trdLogined: isUp,
    serverVer: serverVersion,
    serverBuildNo: serverBuild,
    time: BigInt(Math.floor(seconds)),
    localTime: seconds,
    programStatus: { type: programStatus },
    connID: connection.id,
  };
});

// By weekday and hour; the state of a holiday is not modelled.
function stateOf(market: Market, seconds: number): number {
  const { zone, phases } = markets[market];
  const { day, minute } = wallClock(seconds, zone);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return closed;
  return phases.findLast(([from]) => from <= minute)?.[1] ?? closed;
}
