// Generated from Qot_GetCompanyOperationalEfficiency.proto by tools/protoc-gen-opend. Do not edit.
import { readOperationalEfficiencyItem, writeC2S, readS2C } from "../../strict/qot/get-company-operational-efficiency.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putInt64, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-company-operational-efficiency.ts";

/** @internal */
export function writeOperationalEfficiencyItem(w: Writer, m: Loose<types.OperationalEfficiencyItem>): void {
  putInt32(w, 8, "fiscalYear", m.fiscalYear);
  putInt32(w, 16, "financialType", m.financialType);
  putString(w, 26, "periodText", m.periodText);
  putInt64(w, 32, "endDate", m.endDate);
  putString(w, 42, "endDateStr", m.endDateStr);
  putInt64(w, 48, "employeeNum", m.employeeNum);
  putDouble(w, 57, "employeeNumYoy", m.employeeNumYoy);
  putDouble(w, 65, "incomePerCapita", m.incomePerCapita);
  putDouble(w, 73, "incomePerCapitaYoy", m.incomePerCapitaYoy);
  putDouble(w, 81, "profitPerCapita", m.profitPerCapita);
  putDouble(w, 89, "profitPerCapitaYoy", m.profitPerCapitaYoy);
  putDouble(w, 97, "netProfitPerCapita", m.netProfitPerCapita);
  putDouble(w, 105, "netProfitPerCapitaYoy", m.netProfitPerCapitaYoy);
}

export const OperationalEfficiencyItem: MessageType<types.OperationalEfficiencyItem> = { name: "Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem", read: readOperationalEfficiencyItem, write: writeOperationalEfficiencyItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  let currencyCode: string | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.tag === 34) currencyCode = string(r);
    if (r.tag === 40) financialType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), nextKey, num, currencyCode, financialType });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCompanyOperationalEfficiency.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeOperationalEfficiencyItem);
  putString(w, 18, "nextKey", m.nextKey);
  putString(w, 26, "currencyCode", m.currencyCode);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCompanyOperationalEfficiency.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCompanyOperationalEfficiency.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCompanyOperationalEfficiency.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a company's figures of operational efficiency, a page at a time. Qot_GetCompanyOperationalEfficiency, protocol 3246. */
export const GetCompanyOperationalEfficiency: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3246,
  name: "Qot_GetCompanyOperationalEfficiency",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
