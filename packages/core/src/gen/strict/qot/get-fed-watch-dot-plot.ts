// Generated from Qot_GetFedWatchDotPlot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFedWatchDotPlot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface DotGroup {
  rate: number;
  voteCount: number;
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

export interface DotPlotYear {
  year: number;
  dotList: DotGroup[];
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
  yearList: DotPlotYear[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
