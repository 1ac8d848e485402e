// Generated from Qot_GetShareholdersInstitutional.proto by tools/protoc-gen-opend. Do not edit.
import { readInstitutionHolderItem, writeC2S, readS2C } from "../../strict/qot/get-shareholders-institutional.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt64, putDouble, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-shareholders-institutional.ts";

/** @internal */
export function writeInstitutionHolderItem(w: Writer, m: Loose<types.InstitutionHolderItem>): void {
  putString(w, 10, "periodText", m.periodText);
  putInt64(w, 16, "institutionQuantity", m.institutionQuantity);
  putInt64(w, 24, "institutionQuantityChange", m.institutionQuantityChange);
  putInt64(w, 32, "holderQuantity", m.holderQuantity);
  putInt64(w, 40, "holderQuantityChange", m.holderQuantityChange);
  putDouble(w, 49, "holderPct", m.holderPct);
  putDouble(w, 57, "holderPctChange", m.holderPctChange);
}

export const InstitutionHolderItem: MessageType<types.InstitutionHolderItem> = { name: "Qot_GetShareholdersInstitutional.InstitutionHolderItem", read: readInstitutionHolderItem, write: writeInstitutionHolderItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShareholdersInstitutional.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putUint64(w, 8, "updateTime", m.updateTime);
  putString(w, 18, "updateTimeStr", m.updateTimeStr);
  putString(w, 26, "nextKey", m.nextKey);
  putMessages(w, 34, "itemList", m.itemList, writeInstitutionHolderItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShareholdersInstitutional.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShareholdersInstitutional.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShareholdersInstitutional.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the institutional holdings in a stock, a page at a time. Qot_GetShareholdersInstitutional, protocol 3240. */
export const GetShareholdersInstitutional: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3240,
  name: "Qot_GetShareholdersInstitutional",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
