// Generated from Qot_GetResearchMorningstarReport.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchMorningstarReport.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface StringWithUpdateTime {
  context?: string | undefined;
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
}

export const StringWithUpdateTime: MessageType<StringWithUpdateTime> = {
  name: "Qot_GetResearchMorningstarReport.StringWithUpdateTime",
  wire: wire.StringWithUpdateTime,
};

export interface C2S {
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetResearchMorningstarReport.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  ratingType?: Qot_Common.MorningstarRatingType | (number & {}) | undefined;
  starRating?: number | undefined;
  starUpdateTime?: bigint | undefined;
  starUpdateTimeStr?: string | undefined;
  fairValue?: number | undefined;
  fairValueContent?: StringWithUpdateTime | undefined;
  economicMoatLabel?: string | undefined;
  economicMoatContent?: StringWithUpdateTime | undefined;
  uncertaintyLabel?: string | undefined;
  uncertaintyContent?: StringWithUpdateTime | undefined;
  financialHealthLabel?: string | undefined;
  financialHealthContent?: StringWithUpdateTime | undefined;
  analystReportByLine: string[];
  analystReportUpdateTime?: bigint | undefined;
  analystReportUpdateTimeStr?: string | undefined;
  bullSay: StringWithUpdateTime[];
  bearSay: StringWithUpdateTime[];
  capitalAllocationLabel?: string | undefined;
  capitalAllocationContent?: StringWithUpdateTime | undefined;
  analystNoteTitle?: StringWithUpdateTime | undefined;
  analystNoteContent?: StringWithUpdateTime | undefined;
  investmentThesisContent?: StringWithUpdateTime | undefined;
  fundamentalsContent?: StringWithUpdateTime | undefined;
  valuationContent?: StringWithUpdateTime | undefined;
  pdfUrl?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetResearchMorningstarReport.S2C",
  wire: wire.S2C,
  checked: [
    ["analystReportByLine", "repeated"],
    ["bullSay", "repeated"],
    ["bearSay", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetResearchMorningstarReport.Request",
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
  name: "Qot_GetResearchMorningstarReport.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for Morningstar's research report on a stock. Qot_GetResearchMorningstarReport, protocol 3231. */
export const GetResearchMorningstarReport: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3231,
  name: "Qot_GetResearchMorningstarReport",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
