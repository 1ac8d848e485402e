// Generated from Qot_GetResearchMorningstarReport.proto by tools/protoc-gen-opend. Do not edit.
import { readStringWithUpdateTime, writeC2S, readS2C } from "../../strict/qot/get-research-morningstar-report.ts";
import { type Loose, type Writer, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt64, putInt32, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-research-morningstar-report.ts";

/** @internal */
export function writeStringWithUpdateTime(w: Writer, m: Loose<types.StringWithUpdateTime>): void {
  putString(w, 10, "context", m.context);
  putInt64(w, 16, "updateTime", m.updateTime);
  putString(w, 26, "updateTimeStr", m.updateTimeStr);
}

export const StringWithUpdateTime: MessageType<types.StringWithUpdateTime> = { name: "Qot_GetResearchMorningstarReport.StringWithUpdateTime", read: readStringWithUpdateTime, write: writeStringWithUpdateTime };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetResearchMorningstarReport.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "ratingType", m.ratingType);
  putInt32(w, 16, "starRating", m.starRating);
  putInt64(w, 24, "starUpdateTime", m.starUpdateTime);
  putString(w, 34, "starUpdateTimeStr", m.starUpdateTimeStr);
  putDouble(w, 41, "fairValue", m.fairValue);
  putMessage(w, 50, "fairValueContent", m.fairValueContent, writeStringWithUpdateTime);
  putString(w, 58, "economicMoatLabel", m.economicMoatLabel);
  putMessage(w, 66, "economicMoatContent", m.economicMoatContent, writeStringWithUpdateTime);
  putString(w, 74, "uncertaintyLabel", m.uncertaintyLabel);
  putMessage(w, 82, "uncertaintyContent", m.uncertaintyContent, writeStringWithUpdateTime);
  putString(w, 90, "financialHealthLabel", m.financialHealthLabel);
  putMessage(w, 98, "financialHealthContent", m.financialHealthContent, writeStringWithUpdateTime);
  putList(w, 106, "analystReportByLine", m.analystReportByLine, putString);
  putInt64(w, 112, "analystReportUpdateTime", m.analystReportUpdateTime);
  putString(w, 122, "analystReportUpdateTimeStr", m.analystReportUpdateTimeStr);
  putMessages(w, 130, "bullSay", m.bullSay, writeStringWithUpdateTime);
  putMessages(w, 138, "bearSay", m.bearSay, writeStringWithUpdateTime);
  putString(w, 146, "capitalAllocationLabel", m.capitalAllocationLabel);
  putMessage(w, 154, "capitalAllocationContent", m.capitalAllocationContent, writeStringWithUpdateTime);
  putMessage(w, 162, "analystNoteTitle", m.analystNoteTitle, writeStringWithUpdateTime);
  putMessage(w, 170, "analystNoteContent", m.analystNoteContent, writeStringWithUpdateTime);
  putMessage(w, 178, "investmentThesisContent", m.investmentThesisContent, writeStringWithUpdateTime);
  putMessage(w, 186, "fundamentalsContent", m.fundamentalsContent, writeStringWithUpdateTime);
  putMessage(w, 194, "valuationContent", m.valuationContent, writeStringWithUpdateTime);
  putString(w, 202, "pdfUrl", m.pdfUrl);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetResearchMorningstarReport.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetResearchMorningstarReport.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetResearchMorningstarReport.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for Morningstar's research report on a stock. Qot_GetResearchMorningstarReport, protocol 3231. */
export const GetResearchMorningstarReport: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3231,
  name: "Qot_GetResearchMorningstarReport",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
