// Generated from Qot_GetFinancialsStatements.proto by tools/protoc-gen-opend. Do not edit.
import { readFinancialFieldInfo, readFinancialItem, readFinancialReport, writeC2S, readS2C } from "../../strict/qot/get-financials-statements.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-financials-statements.ts";

/** @internal */
export function writeFinancialFieldInfo(w: Writer, m: Loose<types.FinancialFieldInfo>): void {
  putInt64(w, 8, "fieldId", m.fieldId);
  putString(w, 18, "displayName", m.displayName);
}

export const FinancialFieldInfo: MessageType<types.FinancialFieldInfo> = { name: "Qot_GetFinancialsStatements.FinancialFieldInfo", read: readFinancialFieldInfo, write: writeFinancialFieldInfo };

/** @internal */
export function writeFinancialItem(w: Writer, m: Loose<types.FinancialItem>): void {
  putInt64(w, 8, "fieldId", m.fieldId);
  putDouble(w, 17, "data", m.data);
  putDouble(w, 25, "yoy", m.yoy);
  putDouble(w, 33, "qoq", m.qoq);
}

export const FinancialItem: MessageType<types.FinancialItem> = { name: "Qot_GetFinancialsStatements.FinancialItem", read: readFinancialItem, write: writeFinancialItem };

/** @internal */
export function writeFinancialReport(w: Writer, m: Loose<types.FinancialReport>): void {
  putInt64(w, 8, "dateTime", m.dateTime);
  putString(w, 18, "dateTimeStr", m.dateTimeStr);
  putInt32(w, 24, "fiscalYear", m.fiscalYear);
  putInt32(w, 32, "financialType", m.financialType);
  putString(w, 42, "periodText", m.periodText);
  putMessages(w, 50, "itemList", m.itemList, writeFinancialItem);
  putString(w, 58, "currencyInfo", m.currencyInfo);
  putString(w, 66, "accountingStandards", m.accountingStandards);
  putString(w, 74, "auditorReport", m.auditorReport);
  putString(w, 82, "currencyCode", m.currencyCode);
}

export const FinancialReport: MessageType<types.FinancialReport> = { name: "Qot_GetFinancialsStatements.FinancialReport", read: readFinancialReport, write: writeFinancialReport };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let statementType: Qot_Common.FinancialStatementsType | (number & {}) | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  let currencyCode: string | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) statementType = int32(r);
    if (r.tag === 24) financialType = int32(r);
    if (r.tag === 34) currencyCode = string(r);
    if (r.tag === 42) nextKey = string(r);
    if (r.tag === 48) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { security: security ?? lacks(r, "security"), statementType, financialType, currencyCode, nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFinancialsStatements.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "structureList", m.structureList, writeFinancialFieldInfo);
  putMessages(w, 18, "reportList", m.reportList, writeFinancialReport);
  putString(w, 26, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFinancialsStatements.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFinancialsStatements.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFinancialsStatements.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a company's financial statements, a page at a time. Qot_GetFinancialsStatements, protocol 3227. */
export const GetFinancialsStatements: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3227,
  name: "Qot_GetFinancialsStatements",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
