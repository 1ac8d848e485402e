// Generated from Trd_FlowSummary.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_FlowSummary.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { TrdCashFlowDirection } from "../../wire/Trd_FlowSummary.ts";
export { TrdCashFlowDirection } from "../../wire/Trd_FlowSummary.ts";

/** One cash flow. */
export interface FlowSummaryInfo {
  /** Day of clearing, as `YYYY-MM-DD`. */
  clearingDate?: string | undefined;
  /** Day of settlement, as `YYYY-MM-DD`; not for crypto accounts. */
  settlementDate?: string | undefined;
  /** A value of `Currency`: the currency of the amount. */
  currency?: number | undefined;
  /** The kind of cash flow, in words. */
  cashFlowType?: string | undefined;
  /** A value of `TrdCashFlowDirection`: in or out. */
  cashFlowDirection?: number | undefined;
  /** Money that flowed, in `currency`. */
  cashFlowAmount?: number | undefined;
  /** More about it, in words. */
  cashFlowRemark?: string | undefined;
  /** Tells one cash flow from another; may exceed 2^53. */
  cashFlowID?: bigint | undefined;
  /** When it was created, as text; crypto accounts only. */
  createTime?: string | undefined;
}

export const FlowSummaryInfo: MessageType<FlowSummaryInfo> = {
  name: "Trd_FlowSummary.FlowSummaryInfo",
  wire: wire.FlowSummaryInfo,
};

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Day of clearing, as `YYYY-MM-DD`; securities and futures accounts. */
  clearingDate: string;
  /** A value of `TrdCashFlowDirection`: in or out only; both when absent. */
  cashFlowDirection?: number | undefined;
  /** First day of creation, as `YYYY-MM-DD`; crypto accounts only. */
  startCreateDate?: string | undefined;
  /** Last day of creation, as `YYYY-MM-DD`; crypto accounts only. */
  endCreateDate?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_FlowSummary.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["clearingDate", "required", "string"],
    ["cashFlowDirection", "optional", "int32"],
    ["startCreateDate", "optional", "string"],
    ["endCreateDate", "optional", "string"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per cash flow. */
  flowSummaryInfoList: FlowSummaryInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_FlowSummary.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["flowSummaryInfoList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_FlowSummary.Request",
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
  name: "Trd_FlowSummary.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the cash flows of a trading account on a clearing date. Trd_FlowSummary, protocol 2226. */
export const FlowSummary: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2226,
  name: "Trd_FlowSummary",
  effect: "read",
  limit: { requests: 20, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
