// Generated from SkillWrapAPI.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putList } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";

/** Asks what is unusual in a stock's technicals. */
export interface TechnicalUnusualReq {
  /** The stock by name or code; required. */
  stock_symbol?: string | undefined;
  /** Calendar days to look back; 7 when absent. */
  time_range?: number | undefined;
  /** Only these technical indicators; all when empty. */
  indicator_filters: string[];
  /** Language of the text: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** @internal */
export function writeTechnicalUnusualReq(w: Writer, m: Loose<TechnicalUnusualReq>): void {
  putString(w, 10, "stock_symbol", m.stock_symbol);
  putInt32(w, 16, "time_range", m.time_range);
  putList(w, 26, "indicator_filters", m.indicator_filters, putString);
  putInt32(w, 32, "language_id", m.language_id);
}

/** What is unusual in a stock's technicals. */
export interface TechnicalUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

/** @internal */
export const readTechnicalUnusualRsp: Read<TechnicalUnusualRsp> = /* @__PURE__ */ byTable<TechnicalUnusualRsp>(19, [
  [8, "retType", int32],
  [18, "retMsg", string],
  [24, "errCode", int32],
  [34, "time_range", string],
  [42, "content", string],
], ["retType"]);

/** Asks what is unusual in a stock's financials. */
export interface FinancialUnusualReq {
  /** The stock by name or code; required. */
  stock_symbol?: string | undefined;
  /** Calendar days to look back; 7 when absent. */
  time_range?: number | undefined;
  /** Only these aspects; all when empty. */
  analysis_dimensions: string[];
  /** Language of the text: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** @internal */
export function writeFinancialUnusualReq(w: Writer, m: Loose<FinancialUnusualReq>): void {
  putString(w, 10, "stock_symbol", m.stock_symbol);
  putInt32(w, 16, "time_range", m.time_range);
  putList(w, 26, "analysis_dimensions", m.analysis_dimensions, putString);
  putInt32(w, 32, "language_id", m.language_id);
}

/** What is unusual in a stock's financials. */
export interface FinancialUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

/** @internal */
export const readFinancialUnusualRsp: Read<FinancialUnusualRsp> = /* @__PURE__ */ byTable<FinancialUnusualRsp>(19, [
  [8, "retType", int32],
  [18, "retMsg", string],
  [24, "errCode", int32],
  [34, "time_range", string],
  [42, "content", string],
], ["retType"]);

/** Asks what is unusual in a stock's derivatives. */
export interface DerivativeUnusualReq {
  /** The stock by name or code; required. */
  stock_symbol?: string | undefined;
  /** Calendar days to look back; 7 when absent. */
  time_range?: number | undefined;
  /** Only these aspects; all when empty. */
  analysis_dimensions: string[];
  /** Language of the text: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** @internal */
export function writeDerivativeUnusualReq(w: Writer, m: Loose<DerivativeUnusualReq>): void {
  putString(w, 10, "stock_symbol", m.stock_symbol);
  putInt32(w, 16, "time_range", m.time_range);
  putList(w, 26, "analysis_dimensions", m.analysis_dimensions, putString);
  putInt32(w, 32, "language_id", m.language_id);
}

/** What is unusual in a stock's derivatives. */
export interface DerivativeUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

/** @internal */
export const readDerivativeUnusualRsp: Read<DerivativeUnusualRsp> = /* @__PURE__ */ byTable<DerivativeUnusualRsp>(19, [
  [8, "retType", int32],
  [18, "retMsg", string],
  [24, "errCode", int32],
  [34, "time_range", string],
  [42, "content", string],
], ["retType"]);

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3801. */
export const TechnicalUnusual: Protocol<TechnicalUnusualReq, TechnicalUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3801,
  name: "SkillWrapAPI.TechnicalUnusual",
  effect: "read",
  isFlat: true,
  request: { name: "SkillWrapAPI.TechnicalUnusualReq", write: writeTechnicalUnusualReq },
  c2s: { name: "SkillWrapAPI.TechnicalUnusualReq", write: writeTechnicalUnusualReq },
  reply: { name: "SkillWrapAPI.TechnicalUnusualRsp", read: readTechnicalUnusualRsp },
  s2c: { name: "SkillWrapAPI.TechnicalUnusualRsp", read: readTechnicalUnusualRsp },
});

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3802. */
export const FinancialUnusual: Protocol<FinancialUnusualReq, FinancialUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3802,
  name: "SkillWrapAPI.FinancialUnusual",
  effect: "read",
  isFlat: true,
  request: { name: "SkillWrapAPI.FinancialUnusualReq", write: writeFinancialUnusualReq },
  c2s: { name: "SkillWrapAPI.FinancialUnusualReq", write: writeFinancialUnusualReq },
  reply: { name: "SkillWrapAPI.FinancialUnusualRsp", read: readFinancialUnusualRsp },
  s2c: { name: "SkillWrapAPI.FinancialUnusualRsp", read: readFinancialUnusualRsp },
});

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3803. */
export const DerivativeUnusual: Protocol<DerivativeUnusualReq, DerivativeUnusualRsp, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3803,
  name: "SkillWrapAPI.DerivativeUnusual",
  effect: "read",
  isFlat: true,
  request: { name: "SkillWrapAPI.DerivativeUnusualReq", write: writeDerivativeUnusualReq },
  c2s: { name: "SkillWrapAPI.DerivativeUnusualReq", write: writeDerivativeUnusualReq },
  reply: { name: "SkillWrapAPI.DerivativeUnusualRsp", read: readDerivativeUnusualRsp },
  s2c: { name: "SkillWrapAPI.DerivativeUnusualRsp", read: readDerivativeUnusualRsp },
});
