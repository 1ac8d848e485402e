import { GetGlobalState } from "@opend/core/system/get-global-state";
import { type Handler, handler } from "../handler.ts";
import { marketState, stateOf } from "../market/state.ts";
import { serverBuild, serverVersion } from "../version.ts";

/** Hong Kong futures all keep the same hours. */
const hongKongFuture = { market: 1, code: "HSImain" };

export const getGlobalState: Handler = handler(GetGlobalState, (_, { account, connection }) => {
  const { isUp, programStatus } = account.upstream;
  const seconds = account.time.seconds();
  const future = account.catalog.find(hongKongFuture);
  return {
    marketHK: marketState("HK", seconds),
    marketUS: marketState("US", seconds),
    marketSH: marketState("SH", seconds),
    marketSZ: marketState("SZ", seconds),
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
