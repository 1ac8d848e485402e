// Generated from Qot_GetResearchAnalystConsensus.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchAnalystConsensus.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetResearchAnalystConsensus.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  highest?: number | undefined;
  average?: number | undefined;
  lowest?: number | undefined;
  rating?: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  total?: number | undefined;
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
  buy?: number | undefined;
  hold?: number | undefined;
  sell?: number | undefined;
  strongBuy?: number | undefined;
  underperform?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetResearchAnalystConsensus.S2C",
  wire: wire.S2C,
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetResearchAnalystConsensus.Request",
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
  name: "Qot_GetResearchAnalystConsensus.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for the analysts' price targets and ratings of a stock, summed up. Qot_GetResearchAnalystConsensus, protocol 3229. */
export const GetResearchAnalystConsensus: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3229,
  name: "Qot_GetResearchAnalystConsensus",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
