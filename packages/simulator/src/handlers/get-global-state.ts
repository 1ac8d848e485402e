import { GetGlobalState } from "@opend/core/system/get-global-state";
import { type Handler, handler } from "../handler.ts";
import type { Market } from "../market/markets.ts";
import { marketState, stateOf } from "../market/state.ts";
import { serverBuild, serverVersion } from "../version.ts";

/** Hong Kong futures all keep the same hours. */
const hongKongFuture = { market: 1, code: "HSImain" };

export const getGlobalState: Handler = handler(GetGlobalState, (_, { account, connection }) => {
  const { isUp, programStatus } = account.upstream;
  const seconds = account.time.seconds();
  const stateOfMarket = (market: Market): number =>
    marketState(market, seconds, account.doors.of(market));
  const future = account.catalog.find(hongKongFuture);
  return {
    marketHK: stateOfMarket("HK"),
    marketUS: stateOfMarket("US"),
    marketSH: stateOfMarket("SH"),
    marketSZ: stateOfMarket("SZ"),
    marketHKFuture: stateOf(future, account.catalog.tape(future), seconds),
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
