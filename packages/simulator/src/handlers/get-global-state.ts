import { GetGlobalState } from "@opend/core/serve/system/get-global-state";
import { type Handler, handler } from "../handler.ts";
import type { Market } from "../market/markets.ts";
import { marketState, stateOf } from "../market/state.ts";
import { serverBuild, serverVersion } from "../version.ts";

/** The futures of a market all keep the same hours. */
const futures = {
  hongKong: { market: 1, code: "HSImain" },
  unitedStates: { market: 11, code: "ESmain" },
} as const;

export const getGlobalState: Handler = handler(GetGlobalState, (_, { account, connection }) => {
  const { isUp, programStatus } = account.upstream;
  const seconds = account.time.seconds();
  const stateOfMarket = (market: Market): number =>
    marketState(market, seconds, account.doors.of(market));
  const stateOfFuture = (market: keyof typeof futures): number => {
    const future = account.catalog.find(futures[market]);
    return stateOf(future, account.catalog.tape(future), seconds);
  };
  return {
    marketHK: stateOfMarket("HK"),
    marketUS: stateOfMarket("US"),
    marketSH: stateOfMarket("SH"),
    marketSZ: stateOfMarket("SZ"),
    marketHKFuture: stateOfFuture("hongKong"),
    marketUSFuture: stateOfFuture("unitedStates"),
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
