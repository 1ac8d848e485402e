// Generated from Qot_GetInsiderHolderList.proto by tools/protoc-gen-opend. Do not edit.
import { readOwnerInsiderHolderItem, writeC2S, readS2C } from "../../strict/qot/get-insider-holder-list.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putDouble, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-insider-holder-list.ts";

/** @internal */
export function writeOwnerInsiderHolderItem(w: Writer, m: Loose<types.OwnerInsiderHolderItem>): void {
  putInt64(w, 8, "holderId", m.holderId);
  putInt64(w, 16, "holderQuantity", m.holderQuantity);
  putDouble(w, 25, "holderPct", m.holderPct);
  putString(w, 34, "name", m.name);
  putString(w, 42, "title", m.title);
}

export const OwnerInsiderHolderItem: MessageType<types.OwnerInsiderHolderItem> = { name: "Qot_GetInsiderHolderList.OwnerInsiderHolderItem", read: readOwnerInsiderHolderItem, write: writeOwnerInsiderHolderItem };

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

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInsiderHolderList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeOwnerInsiderHolderItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextKey", m.nextKey);
  putInt32(w, 32, "insiderTotalCount", m.insiderTotalCount);
  putInt32(w, 40, "insiderBoughtCount", m.insiderBoughtCount);
  putInt32(w, 48, "insiderSoldCount", m.insiderSoldCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInsiderHolderList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInsiderHolderList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInsiderHolderList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the insiders who hold a stock, a page at a time. Qot_GetInsiderHolderList, protocol 3241. */
export const GetInsiderHolderList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3241,
  name: "Qot_GetInsiderHolderList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
