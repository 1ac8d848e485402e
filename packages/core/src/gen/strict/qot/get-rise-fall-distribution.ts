// Generated from Qot_GetRiseFallDistribution.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetRiseFallDistribution.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";
export { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";

export interface C2S {
  /** The plate whose stocks are counted; goes before `market`. */
  security?: Qot_Common.Security | undefined;
  /** A value of `QotMarket`: the market whose stocks are counted, where `security` is absent. */
  market?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetRiseFallDistribution.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "optional", Qot_Common.Security],
    ["market", "optional", "int32"],
  ],
};

/** The number of stocks in one range of changes. */
export interface RiseFallRange {
  /** A value of `DistributionType`: at the daily limit (mainland China), beyond 7 %, or in between. */
  type?: number | undefined;
  /** Lower end of the range of the change of price, in percent (7 means 7 %). */
  leftBorder?: number | undefined;
  /** Upper end of the range of the change of price, in percent (7 means 7 %). */
  rightBorder?: number | undefined;
  /** Stocks whose change lies in the range. */
  stockCount?: number | undefined;
}

export const RiseFallRange: MessageType<RiseFallRange> = {
  name: "Qot_GetRiseFallDistribution.RiseFallRange",
  wire: wire.RiseFallRange,
};

export interface S2C {
  /** The plate that was asked about. */
  plate?: Qot_Common.Security | undefined;
  /** One entry per range of changes. */
  rangeList: RiseFallRange[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetRiseFallDistribution.S2C",
  wire: wire.S2C,
  checked: [
    ["plate", "optional", Qot_Common.Security],
    ["rangeList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetRiseFallDistribution.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetRiseFallDistribution.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how many stocks of a market or plate rose or fell, by size of change. Qot_GetRiseFallDistribution, protocol 3433. */
export const GetRiseFallDistribution: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3433,
  name: "Qot_GetRiseFallDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
