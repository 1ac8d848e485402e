// Generated from Qot_GetInstitutionHoldingList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readHoldingListItem, readS2C } from "../../strict/qot/get-institution-holding-list.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-institution-holding-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let institutionId: number | undefined;
  let changeType: number | undefined;
  let sortField: number | undefined;
  let sortDir: number | undefined;
  let count: number | undefined;
  let page: string | undefined;
  let keyword: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) institutionId = int32(r);
    if (r.tag === 24) changeType = int32(r);
    if (r.tag === 32) sortField = int32(r);
    if (r.tag === 40) sortDir = int32(r);
    if (r.tag === 48) count = int32(r);
    if (r.tag === 58) page = string(r);
    if (r.tag === 66) keyword = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { market: market ?? lacks(r, "market"), institutionId: institutionId ?? lacks(r, "institutionId"), changeType, sortField, sortDir, count, page, keyword });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInstitutionHoldingList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeHoldingListItem(w: Writer, m: Loose<types.HoldingListItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putString(w, 26, "industryName", m.industryName);
  putDouble(w, 33, "holdingValue", m.holdingValue);
  putDouble(w, 41, "holdingPct", m.holdingPct);
  putDouble(w, 49, "lastHoldingPct", m.lastHoldingPct);
  putInt64(w, 56, "changeShares", m.changeShares);
  putDouble(w, 65, "portfolioPct", m.portfolioPct);
  putDouble(w, 73, "changePct", m.changePct);
  putString(w, 82, "holdingDate", m.holdingDate);
  putString(w, 90, "source", m.source);
}

export const HoldingListItem: MessageType<types.HoldingListItem> = { name: "Qot_GetInstitutionHoldingList.HoldingListItem", read: readHoldingListItem, write: writeHoldingListItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeHoldingListItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
  putString(w, 34, "currency", m.currency);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInstitutionHoldingList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInstitutionHoldingList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInstitutionHoldingList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the holdings of an institutional investor, a page at a time. Qot_GetInstitutionHoldingList, protocol 3422. */
export const GetInstitutionHoldingList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3422,
  name: "Qot_GetInstitutionHoldingList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
