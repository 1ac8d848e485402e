// Generated from Qot_GetResearchAnalystConsensus.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchAnalystConsensus.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
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
  /** Highest price target, in the currency of the market. */
  highest?: number | undefined;
  /** Mean price target, in the currency of the market. */
  average?: number | undefined;
  /** Lowest price target, in the currency of the market. */
  lowest?: number | undefined;
  /** A value of `ResearchRatingType`: the analysts' overall rating of the last 3 months; for US stocks sell, hold or buy only. */
  rating?: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  /** Analysts who gave a rating in the last 3 months. */
  total?: number | undefined;
  /** When the ratings were last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the ratings were last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** Part of the analysts who rate the stock "buy", in percent (12.34 means 12.34 %). */
  buy?: number | undefined;
  /** Part of the analysts who rate the stock "hold", in percent (12.34 means 12.34 %). */
  hold?: number | undefined;
  /** Part of the analysts who rate the stock "sell", in percent (12.34 means 12.34 %). */
  sell?: number | undefined;
  /** Part of the analysts who rate the stock "strong buy", in percent (12.34 means 12.34 %); absent for US stocks. */
  strongBuy?: number | undefined;
  /** Part of the analysts who rate the stock "underperform", in percent (12.34 means 12.34 %); absent for US stocks. */
  underperform?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetResearchAnalystConsensus.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
