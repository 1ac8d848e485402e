// Generated from Qot_GetResearchAnalystConsensus.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { double, int32, int64, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

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

/** @internal */
export function readS2C(r: Reader): S2C {
  let highest: number | undefined;
  let average: number | undefined;
  let lowest: number | undefined;
  let rating: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  let total: number | undefined;
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  let buy: number | undefined;
  let hold: number | undefined;
  let sell: number | undefined;
  let strongBuy: number | undefined;
  let underperform: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) highest = double(r);
    if (r.tag === 17) average = double(r);
    if (r.tag === 25) lowest = double(r);
    if (r.tag === 32) rating = int32(r);
    if (r.tag === 40) total = int32(r);
    if (r.tag === 48) updateTime = int64(r);
    if (r.tag === 58) updateTimeStr = string(r);
    if (r.tag === 65) buy = double(r);
    if (r.tag === 73) hold = double(r);
    if (r.tag === 81) sell = double(r);
    if (r.tag === 89) strongBuy = double(r);
    if (r.tag === 97) underperform = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 39, { highest, average, lowest, rating, total, updateTime, updateTimeStr, buy, hold, sell, strongBuy, underperform });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for the analysts' price targets and ratings of a stock, summed up. Qot_GetResearchAnalystConsensus, protocol 3229. */
export const GetResearchAnalystConsensus: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3229,
  name: "Qot_GetResearchAnalystConsensus",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetResearchAnalystConsensus.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetResearchAnalystConsensus.C2S", write: writeC2S },
  reply: { name: "Qot_GetResearchAnalystConsensus.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetResearchAnalystConsensus.S2C", read: readS2C },
});
