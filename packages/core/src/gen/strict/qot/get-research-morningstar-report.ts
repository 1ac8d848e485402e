// Generated from Qot_GetResearchMorningstarReport.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchMorningstarReport.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** A text and when it was last updated. */
export interface StringWithUpdateTime {
  /** What the report says. */
  context?: string | undefined;
  /** When the text was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the text was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

export const StringWithUpdateTime: MessageType<StringWithUpdateTime> = {
  name: "Qot_GetResearchMorningstarReport.StringWithUpdateTime",
  wire: wire.StringWithUpdateTime,
};

export interface C2S {
  /** The stock that is asked about. */
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
  /** A value of `MorningstarRatingType`: quantitative (by a model) or qualitative (by an analyst). */
  ratingType?: Qot_Common.MorningstarRatingType | (number & {}) | undefined;
  /** Morningstar's stars, 1 to 5. */
  starRating?: number | undefined;
  /** When the stars were last updated, in Unix seconds. */
  starUpdateTime?: bigint | undefined;
  /** When the stars were last updated, as `YYYY-MM-DD` in the market's own time zone. */
  starUpdateTimeStr?: string | undefined;
  /** Morningstar's fair value of one share, in the currency of the market. */
  fairValue?: number | undefined;
  /** Why that is the fair value. */
  fairValueContent?: StringWithUpdateTime | undefined;
  /** How lasting the company's advantage is: Wide, Narrow or None. */
  economicMoatLabel?: string | undefined;
  /** Why the advantage is that lasting. */
  economicMoatContent?: StringWithUpdateTime | undefined;
  /** How uncertain the fair value is: Low, Medium, High, Very High or Extreme. */
  uncertaintyLabel?: string | undefined;
  /** Why the fair value is that uncertain. */
  uncertaintyContent?: StringWithUpdateTime | undefined;
  /** The rating of the company's finances, in words. */
  financialHealthLabel?: string | undefined;
  /** Why the finances are rated so. */
  financialHealthContent?: StringWithUpdateTime | undefined;
  /** The analysts who wrote the report, with their titles. */
  analystReportByLine: string[];
  /** When the report was last updated, in Unix seconds. */
  analystReportUpdateTime?: bigint | undefined;
  /** When the report was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  analystReportUpdateTimeStr?: string | undefined;
  /** What speaks for the stock. */
  bullSay: StringWithUpdateTime[];
  /** What speaks against the stock. */
  bearSay: StringWithUpdateTime[];
  /** The rating of how the company spends its capital, in words. */
  capitalAllocationLabel?: string | undefined;
  /** Why the spending is rated so. */
  capitalAllocationContent?: StringWithUpdateTime | undefined;
  /** Headline of the analyst's note. */
  analystNoteTitle?: StringWithUpdateTime | undefined;
  /** What the analyst's note says. */
  analystNoteContent?: StringWithUpdateTime | undefined;
  /** The case for investing. */
  investmentThesisContent?: StringWithUpdateTime | undefined;
  /** The report on the company's fundamentals. */
  fundamentalsContent?: StringWithUpdateTime | undefined;
  /** The report on the stock's valuation. */
  valuationContent?: StringWithUpdateTime | undefined;
  /** Web address of the whole report. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
