// Generated from Qot_GetCapitalFlow.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCapitalFlow.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A stock, warrant or fund. */
  security: Qot_Common.Security;
  /** A value of `PeriodType`: intraday gives the minutes of the latest day, the others give one point per day, week or month. */
  periodType?: number | undefined;
  /** First day as `YYYY-MM-DD`; ignored for the intraday period. */
  beginTime?: string | undefined;
  /** Last day as `YYYY-MM-DD`; ignored for the intraday period. */
  endTime?: string | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCapitalFlow.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["periodType", "optional", "int32"],
    ["beginTime", "optional", "string"],
    ["endTime", "optional", "string"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** Net money into a security at one point in time; negative where more flowed out. */
export interface CapitalFlowItem {
  /** Net inflow of all orders, in the currency of the market; negative is an outflow. */
  inFlow: number;
  /** Start of the point as `YYYY-MM-DD hh:mm:ss` in the market's own time zone, whole minutes. */
  time?: string | undefined;
  /** Start of the point in Unix seconds. */
  timestamp?: number | undefined;
  /** Net inflow of block orders, in the currency of the market; valid only where the period is not intraday. */
  mainInFlow?: number | undefined;
  /** Net inflow of extra-large orders, in the currency of the market. */
  superInFlow?: number | undefined;
  /** Net inflow of large orders, in the currency of the market. */
  bigInFlow?: number | undefined;
  /** Net inflow of medium-sized orders, in the currency of the market. */
  midInFlow?: number | undefined;
  /** Net inflow of small orders, in the currency of the market. */
  smlInFlow?: number | undefined;
}

export const CapitalFlowItem: MessageType<CapitalFlowItem> = {
  name: "Qot_GetCapitalFlow.CapitalFlowItem",
  wire: wire.CapitalFlowItem,
  checked: [
    ["inFlow", "required"],
  ],
};

export interface S2C {
  /** One entry per point in time. */
  flowItemList: CapitalFlowItem[];
  /** Time of the last valid point as text, in the market's own time zone. */
  lastValidTime?: string | undefined;
  /** Time of the last valid point in Unix seconds. */
  lastValidTimestamp?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCapitalFlow.S2C",
  wire: wire.S2C,
  checked: [
    ["flowItemList", "repeated", CapitalFlowItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCapitalFlow.Request",
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
  name: "Qot_GetCapitalFlow.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for money flowing into and out of a security over time. Qot_GetCapitalFlow, protocol 3211. `maxSpanDays` is assumed. */
export const GetCapitalFlow: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = {
  kind: "request",
  id: 3211,
  name: "Qot_GetCapitalFlow",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSpanDays: 366 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
