// Generated from Qot_GetResearchMorningstarReport.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int64, int32, double, plainString, item } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** A text and when it was last updated. */
export interface StringWithUpdateTime {
  /** What the report says. */
  context?: string | undefined;
  /** When the text was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the text was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

/** @internal */
export function readStringWithUpdateTime(r: Reader): StringWithUpdateTime {
  let context: string | undefined;
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) context = string(r);
    if (r.tag === 16) updateTime = int64(r);
    if (r.tag === 26) updateTimeStr = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { context, updateTime, updateTimeStr });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

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

/** @internal */
export function readS2C(r: Reader): S2C {
  let ratingType: Qot_Common.MorningstarRatingType | (number & {}) | undefined;
  let starRating: number | undefined;
  let starUpdateTime: bigint | undefined;
  let starUpdateTimeStr: string | undefined;
  let fairValue: number | undefined;
  let fairValueContent: StringWithUpdateTime | undefined;
  let economicMoatLabel: string | undefined;
  let economicMoatContent: StringWithUpdateTime | undefined;
  let uncertaintyLabel: string | undefined;
  let uncertaintyContent: StringWithUpdateTime | undefined;
  let financialHealthLabel: string | undefined;
  let financialHealthContent: StringWithUpdateTime | undefined;
  const analystReportByLine: string[] = [];
  let analystReportUpdateTime: bigint | undefined;
  let analystReportUpdateTimeStr: string | undefined;
  const bullSay: StringWithUpdateTime[] = [];
  const bearSay: StringWithUpdateTime[] = [];
  let capitalAllocationLabel: string | undefined;
  let capitalAllocationContent: StringWithUpdateTime | undefined;
  let analystNoteTitle: StringWithUpdateTime | undefined;
  let analystNoteContent: StringWithUpdateTime | undefined;
  let investmentThesisContent: StringWithUpdateTime | undefined;
  let fundamentalsContent: StringWithUpdateTime | undefined;
  let valuationContent: StringWithUpdateTime | undefined;
  let pdfUrl: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) ratingType = int32(r);
    if (r.tag === 16) starRating = int32(r);
    if (r.tag === 24) starUpdateTime = int64(r);
    if (r.tag === 34) starUpdateTimeStr = string(r);
    if (r.tag === 41) fairValue = double(r);
    if (r.tag === 50) fairValueContent = readStringWithUpdateTime(below(r, "fairValueContent"));
    if (r.tag === 58) economicMoatLabel = string(r);
    if (r.tag === 66) economicMoatContent = readStringWithUpdateTime(below(r, "economicMoatContent"));
    if (r.tag === 74) uncertaintyLabel = string(r);
    if (r.tag === 82) uncertaintyContent = readStringWithUpdateTime(below(r, "uncertaintyContent"));
    if (r.tag === 90) financialHealthLabel = string(r);
    if (r.tag === 98) financialHealthContent = readStringWithUpdateTime(below(r, "financialHealthContent"));
    while (r.tag === 106) item(r, analystReportByLine, plainString);
    if (r.tag === 112) analystReportUpdateTime = int64(r);
    if (r.tag === 122) analystReportUpdateTimeStr = string(r);
    while (r.tag === 130) bullSay.push(readStringWithUpdateTime(below(r, "bullSay", bullSay.length)));
    while (r.tag === 138) bearSay.push(readStringWithUpdateTime(below(r, "bearSay", bearSay.length)));
    if (r.tag === 146) capitalAllocationLabel = string(r);
    if (r.tag === 154) capitalAllocationContent = readStringWithUpdateTime(below(r, "capitalAllocationContent"));
    if (r.tag === 162) analystNoteTitle = readStringWithUpdateTime(below(r, "analystNoteTitle"));
    if (r.tag === 170) analystNoteContent = readStringWithUpdateTime(below(r, "analystNoteContent"));
    if (r.tag === 178) investmentThesisContent = readStringWithUpdateTime(below(r, "investmentThesisContent"));
    if (r.tag === 186) fundamentalsContent = readStringWithUpdateTime(below(r, "fundamentalsContent"));
    if (r.tag === 194) valuationContent = readStringWithUpdateTime(below(r, "valuationContent"));
    if (r.tag === 202) pdfUrl = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 71, { ratingType, starRating, starUpdateTime, starUpdateTimeStr, fairValue, fairValueContent, economicMoatLabel, economicMoatContent, uncertaintyLabel, uncertaintyContent, financialHealthLabel, financialHealthContent, analystReportByLine, analystReportUpdateTime, analystReportUpdateTimeStr, bullSay, bearSay, capitalAllocationLabel, capitalAllocationContent, analystNoteTitle, analystNoteContent, investmentThesisContent, fundamentalsContent, valuationContent, pdfUrl });
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

/** Asks for Morningstar's research report on a stock. Qot_GetResearchMorningstarReport, protocol 3231. */
export const GetResearchMorningstarReport: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3231,
  name: "Qot_GetResearchMorningstarReport",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetResearchMorningstarReport.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetResearchMorningstarReport.C2S", write: writeC2S },
  reply: { name: "Qot_GetResearchMorningstarReport.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetResearchMorningstarReport.S2C", read: readS2C },
});
