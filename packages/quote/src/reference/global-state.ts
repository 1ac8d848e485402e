import type { CallOptions } from "@opend/core";
import { partOf } from "@opend/core/internal";
import { GetGlobalState, type S2C } from "@opend/core/system/get-global-state";
import type { Requester } from "../ask/requester.ts";
import type { MarketState } from "../gen/enums/market-state.ts";
import { type ProgramStatus, programStatus } from "../rows/program-status.ts";
import { marketState } from "./market-state.ts";

/** A market whose state OpenD reports as a whole. */
export type StatedMarket =
  | "HK"
  | "US"
  | "SH"
  | "SZ"
  | "SG"
  | "JP"
  | "MY"
  | "HK_FUTURE"
  | "US_FUTURE"
  | "SG_FUTURE"
  | "JP_FUTURE";

// The markets and the fields with their states.
const markets: Readonly<Record<StatedMarket, Extract<keyof S2C, `market${string}`>>> = {
  HK: "marketHK",
  US: "marketUS",
  SH: "marketSH",
  SZ: "marketSZ",
  SG: "marketSG",
  JP: "marketJP",
  MY: "marketMY",
  HK_FUTURE: "marketHKFuture",
  US_FUTURE: "marketUSFuture",
  SG_FUTURE: "marketSGFuture",
  JP_FUTURE: "marketJPFuture",
};

/** The states of the markets and of OpenD itself. */
export interface GlobalState {
  /** `undefined` for a market that OpenD does not report. */
  readonly markets: { readonly [Market in StatedMarket]: MarketState | undefined };
  /** Whether OpenD is logged in to its quote servers. */
  readonly isQuoteLoggedIn: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  readonly isTradeLoggedIn: boolean;
  readonly program: ProgramStatus | undefined;
  /** OpenD's message about `program`. */
  readonly programDescription: string | undefined;
  /** OpenD's version as a number. */
  readonly version: number;
  readonly build: number;
  /** The time of the servers behind OpenD, in milliseconds since 1970. */
  readonly serverTime: number;
  /** OpenD's own time, in milliseconds since 1970. */
  readonly localTime: number | undefined;
  /** OpenD's id of this connection. */
  readonly connectionId: bigint | undefined;
}

/**
 * The state of every market, OpenD's login state, and its time.
 *
 * ```ts
 * const { markets, program } = await globalState(opend);
 * console.log(markets.HK, program);
 * ```
 *
 * GetGlobalState (1002), of no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function globalState(
  opend: Requester,
  options: CallOptions = {},
): Promise<GlobalState> {
  partOf(opend, "request");
  // The connection does not know the user id: a WebSocket login has none, and OpenD accepts 0 there.
  // Assumption: it accepts 0 over TCP too.
  const told = await opend.request(GetGlobalState, { userID: 0n }, options);
  const { programStatus: program } = told;
  return {
    markets: Object.fromEntries(
      Object.entries(markets).map(([market, field]) => [market, marketState(told[field])]),
    ) as GlobalState["markets"],
    isQuoteLoggedIn: told.qotLogined,
    isTradeLoggedIn: told.trdLogined,
    program: program && programStatus(program.type),
    programDescription: program?.strExtDesc || undefined,
    version: told.serverVer,
    build: told.serverBuildNo,
    serverTime: Number(told.time) * 1000,
    localTime: told.localTime === undefined ? undefined : Math.round(told.localTime * 1000),
    connectionId: told.connID,
  };
}
