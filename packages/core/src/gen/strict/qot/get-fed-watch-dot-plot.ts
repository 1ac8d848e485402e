// Generated from Qot_GetFedWatchDotPlot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFedWatchDotPlot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** The members who expect one rate. */
export interface DotGroup {
  /** The expected rate, in percent (4.125 means 4.125 %). */
  rate: number;
  /** Members of the committee who expect that rate. */
  voteCount: number;
  /** Whether the rate is the year's median. */
  isMedian?: boolean | undefined;
}

export const DotGroup: MessageType<DotGroup> = {
  name: "Qot_GetFedWatchDotPlot.DotGroup",
  wire: wire.DotGroup,
  checked: [
    ["rate", "required"],
    ["voteCount", "required"],
  ],
};

/** What the members expect for one year. */
export interface DotPlotYear {
  /** The calendar year that the expectations are about (2026). */
  year: number;
  /** The expected rates, the lowest first. */
  dotList: DotGroup[];
  /** Median of the members' rates, in percent (4.125 means 4.125 %). */
  medianRate?: number | undefined;
}

export const DotPlotYear: MessageType<DotPlotYear> = {
  name: "Qot_GetFedWatchDotPlot.DotPlotYear",
  wire: wire.DotPlotYear,
  checked: [
    ["year", "required"],
    ["dotList", "repeated", DotGroup],
  ],
};

export interface C2S {
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFedWatchDotPlot.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The years, the nearest first. */
  yearList: DotPlotYear[];
  /** The federal funds rate at present, in percent (4.375 means 4.375 %). */
  currentRate?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFedWatchDotPlot.S2C",
  wire: wire.S2C,
  checked: [
    ["yearList", "repeated", DotPlotYear],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFedWatchDotPlot.Request",
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
  name: "Qot_GetFedWatchDotPlot.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the Fed's dot plot: where its members see the rate in coming years. Qot_GetFedWatchDotPlot, protocol 3405. */
export const GetFedWatchDotPlot: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3405,
  name: "Qot_GetFedWatchDotPlot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
