// Generated from Qot_GetInstitutionList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readInstitutionListItem, readS2C } from "../../strict/qot/get-institution-list.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-institution-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortField: number | undefined;
  let sortDir: number | undefined;
  let count: number | undefined;
  let page: string | undefined;
  let namePart: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortField = int32(r);
    if (r.tag === 24) sortDir = int32(r);
    if (r.tag === 32) count = int32(r);
    if (r.tag === 42) page = string(r);
    if (r.tag === 50) namePart = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { market: market ?? lacks(r, "market"), sortField, sortDir, count, page, namePart });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInstitutionList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeInstitutionListItem(w: Writer, m: Loose<types.InstitutionListItem>): void {
  putInt32(w, 8, "institutionId", m.institutionId ?? missing(w, "institutionId"));
  putString(w, 18, "institutionName", m.institutionName);
  putDouble(w, 25, "positionValue", m.positionValue);
  putDouble(w, 33, "positionValueChange", m.positionValueChange);
  putInt32(w, 40, "positionCount", m.positionCount);
  putInt32(w, 48, "positionCountChange", m.positionCountChange);
  putString(w, 58, "disclosureDate", m.disclosureDate);
}

export const InstitutionListItem: MessageType<types.InstitutionListItem> = { name: "Qot_GetInstitutionList.InstitutionListItem", read: readInstitutionListItem, write: writeInstitutionListItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeInstitutionListItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
  putString(w, 34, "currency", m.currency);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInstitutionList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInstitutionList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInstitutionList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for institutional investors with holdings in a market, a page at a time. Qot_GetInstitutionList, protocol 3418. */
export const GetInstitutionList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3418,
  name: "Qot_GetInstitutionList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
