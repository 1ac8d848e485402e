// Generated from Qot_GetRiseFallDistribution.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetRiseFallDistribution.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";
export { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";

export interface C2S {
  security?: Qot_Common.Security | undefined;
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

export interface RiseFallRange {
  type?: number | undefined;
  leftBorder?: number | undefined;
  rightBorder?: number | undefined;
  stockCount?: number | undefined;
}

export const RiseFallRange: MessageType<RiseFallRange> = {
  name: "Qot_GetRiseFallDistribution.RiseFallRange",
  wire: wire.RiseFallRange,
};

export interface S2C {
  plate?: Qot_Common.Security | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
