// Generated from SkillWrapAPI.proto by tools/protoc-gen-opend. Do not edit.
import { writeTechnicalUnusualReq, readTechnicalUnusualRsp, writeFinancialUnusualReq, readFinancialUnusualRsp, writeDerivativeUnusualReq, readDerivativeUnusualRsp } from "../../strict/system/skill-wrap-api.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string, int32, plainString, item } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/skill-wrap-api.ts";

/** @internal */
export function readTechnicalUnusualReq(r: Reader): types.TechnicalUnusualReq {
  let stock_symbol: string | undefined;
  let time_range: number | undefined;
  const indicator_filters: string[] = [];
  let language_id: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) stock_symbol = string(r);
    if (r.tag === 16) time_range = int32(r);
    while (r.tag === 26) item(r, indicator_filters, plainString);
    if (r.tag === 32) language_id = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { stock_symbol, time_range, indicator_filters, language_id });
}

export const TechnicalUnusualReq: MessageType<types.TechnicalUnusualReq> = { name: "SkillWrapAPI.TechnicalUnusualReq", read: readTechnicalUnusualReq, write: writeTechnicalUnusualReq };

/** @internal */
export function writeTechnicalUnusualRsp(w: Writer, m: Loose<types.TechnicalUnusualRsp>): void {
  putInt32(w, 8, "retType", m.retType ?? missing(w, "retType"));
  putString(w, 18, "retMsg", m.retMsg);
  putInt32(w, 24, "errCode", m.errCode);
  putString(w, 34, "time_range", m.time_range);
  putString(w, 42, "content", m.content);
}

export const TechnicalUnusualRsp: MessageType<types.TechnicalUnusualRsp> = { name: "SkillWrapAPI.TechnicalUnusualRsp", read: readTechnicalUnusualRsp, write: writeTechnicalUnusualRsp };

/** @internal */
export function readFinancialUnusualReq(r: Reader): types.FinancialUnusualReq {
  let stock_symbol: string | undefined;
  let time_range: number | undefined;
  const analysis_dimensions: string[] = [];
  let language_id: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) stock_symbol = string(r);
    if (r.tag === 16) time_range = int32(r);
    while (r.tag === 26) item(r, analysis_dimensions, plainString);
    if (r.tag === 32) language_id = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { stock_symbol, time_range, analysis_dimensions, language_id });
}

export const FinancialUnusualReq: MessageType<types.FinancialUnusualReq> = { name: "SkillWrapAPI.FinancialUnusualReq", read: readFinancialUnusualReq, write: writeFinancialUnusualReq };

/** @internal */
export function writeFinancialUnusualRsp(w: Writer, m: Loose<types.FinancialUnusualRsp>): void {
  putInt32(w, 8, "retType", m.retType ?? missing(w, "retType"));
  putString(w, 18, "retMsg", m.retMsg);
  putInt32(w, 24, "errCode", m.errCode);
  putString(w, 34, "time_range", m.time_range);
  putString(w, 42, "content", m.content);
}

export const FinancialUnusualRsp: MessageType<types.FinancialUnusualRsp> = { name: "SkillWrapAPI.FinancialUnusualRsp", read: readFinancialUnusualRsp, write: writeFinancialUnusualRsp };

/** @internal */
export function readDerivativeUnusualReq(r: Reader): types.DerivativeUnusualReq {
  let stock_symbol: string | undefined;
  let time_range: number | undefined;
  const analysis_dimensions: string[] = [];
  let language_id: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) stock_symbol = string(r);
    if (r.tag === 16) time_range = int32(r);
    while (r.tag === 26) item(r, analysis_dimensions, plainString);
    if (r.tag === 32) language_id = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { stock_symbol, time_range, analysis_dimensions, language_id });
}

export const DerivativeUnusualReq: MessageType<types.DerivativeUnusualReq> = { name: "SkillWrapAPI.DerivativeUnusualReq", read: readDerivativeUnusualReq, write: writeDerivativeUnusualReq };

/** @internal */
export function writeDerivativeUnusualRsp(w: Writer, m: Loose<types.DerivativeUnusualRsp>): void {
  putInt32(w, 8, "retType", m.retType ?? missing(w, "retType"));
  putString(w, 18, "retMsg", m.retMsg);
  putInt32(w, 24, "errCode", m.errCode);
  putString(w, 34, "time_range", m.time_range);
  putString(w, 42, "content", m.content);
}

export const DerivativeUnusualRsp: MessageType<types.DerivativeUnusualRsp> = { name: "SkillWrapAPI.DerivativeUnusualRsp", read: readDerivativeUnusualRsp, write: writeDerivativeUnusualRsp };

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3801. */
export const TechnicalUnusual: ServedProtocol<types.TechnicalUnusualReq, types.TechnicalUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3801,
  name: "SkillWrapAPI.TechnicalUnusual",
  effect: "read",
  isFlat: true,
  request: TechnicalUnusualReq,
  c2s: TechnicalUnusualReq,
  reply: TechnicalUnusualRsp,
  s2c: TechnicalUnusualRsp,
});

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3802. */
export const FinancialUnusual: ServedProtocol<types.FinancialUnusualReq, types.FinancialUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3802,
  name: "SkillWrapAPI.FinancialUnusual",
  effect: "read",
  isFlat: true,
  request: FinancialUnusualReq,
  c2s: FinancialUnusualReq,
  reply: FinancialUnusualRsp,
  s2c: FinancialUnusualRsp,
});

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3803. */
export const DerivativeUnusual: ServedProtocol<types.DerivativeUnusualReq, types.DerivativeUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3803,
  name: "SkillWrapAPI.DerivativeUnusual",
  effect: "read",
  isFlat: true,
  request: DerivativeUnusualReq,
  c2s: DerivativeUnusualReq,
  reply: DerivativeUnusualRsp,
  s2c: DerivativeUnusualRsp,
});
