// Generated from SkillWrapAPI.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/SkillWrapAPI.ts";
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

export const TechnicalUnusualReq: MessageType<TechnicalUnusualReq> = {
  name: "SkillWrapAPI.TechnicalUnusualReq",
  wire: wire.TechnicalUnusualReq,
  checked: [
    ["stock_symbol", "optional", "string"],
    ["time_range", "optional", "int32"],
    ["indicator_filters", "repeated", "string"],
    ["language_id", "optional", "int32"],
  ],
};

/** What is unusual in a stock's technicals. */
export interface TechnicalUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

export const TechnicalUnusualRsp: MessageType<TechnicalUnusualRsp> = {
  name: "SkillWrapAPI.TechnicalUnusualRsp",
  wire: wire.TechnicalUnusualRsp,
  checked: [
    ["retType", "required"],
  ],
};

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

export const FinancialUnusualReq: MessageType<FinancialUnusualReq> = {
  name: "SkillWrapAPI.FinancialUnusualReq",
  wire: wire.FinancialUnusualReq,
  checked: [
    ["stock_symbol", "optional", "string"],
    ["time_range", "optional", "int32"],
    ["analysis_dimensions", "repeated", "string"],
    ["language_id", "optional", "int32"],
  ],
};

/** What is unusual in a stock's financials. */
export interface FinancialUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

export const FinancialUnusualRsp: MessageType<FinancialUnusualRsp> = {
  name: "SkillWrapAPI.FinancialUnusualRsp",
  wire: wire.FinancialUnusualRsp,
  checked: [
    ["retType", "required"],
  ],
};

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

export const DerivativeUnusualReq: MessageType<DerivativeUnusualReq> = {
  name: "SkillWrapAPI.DerivativeUnusualReq",
  wire: wire.DerivativeUnusualReq,
  checked: [
    ["stock_symbol", "optional", "string"],
    ["time_range", "optional", "int32"],
    ["analysis_dimensions", "repeated", "string"],
    ["language_id", "optional", "int32"],
  ],
};

/** What is unusual in a stock's derivatives. */
export interface DerivativeUnusualRsp {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** The days that were looked at, as text (`2026.4.2-2026.4.9`). */
  time_range?: string | undefined;
  /** What is unusual, as a text. */
  content?: string | undefined;
}

export const DerivativeUnusualRsp: MessageType<DerivativeUnusualRsp> = {
  name: "SkillWrapAPI.DerivativeUnusualRsp",
  wire: wire.DerivativeUnusualRsp,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3801. */
export const TechnicalUnusual: Protocol<TechnicalUnusualReq, TechnicalUnusualRsp, "read"> = {
  kind: "request",
  id: 3801,
  name: "SkillWrapAPI.TechnicalUnusual",
  effect: "read",
  request: TechnicalUnusualReq,
  c2s: TechnicalUnusualReq,
  reply: TechnicalUnusualRsp,
  s2c: TechnicalUnusualRsp,
};

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3802. */
export const FinancialUnusual: Protocol<FinancialUnusualReq, FinancialUnusualRsp, "read"> = {
  kind: "request",
  id: 3802,
  name: "SkillWrapAPI.FinancialUnusual",
  effect: "read",
  request: FinancialUnusualReq,
  c2s: FinancialUnusualReq,
  reply: FinancialUnusualRsp,
  s2c: FinancialUnusualRsp,
};

/** Asks for a text about what is unusual in a stock's technicals, financials or derivatives. SkillWrapAPI, protocol 3803. */
export const DerivativeUnusual: Protocol<DerivativeUnusualReq, DerivativeUnusualRsp, "read"> = {
  kind: "request",
  id: 3803,
  name: "SkillWrapAPI.DerivativeUnusual",
  effect: "read",
  request: DerivativeUnusualReq,
  c2s: DerivativeUnusualReq,
  reply: DerivativeUnusualRsp,
  s2c: DerivativeUnusualRsp,
};
