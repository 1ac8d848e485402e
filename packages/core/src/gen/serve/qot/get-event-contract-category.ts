// Generated from Qot_GetEventContractCategory.proto by tools/protoc-gen-opend. Do not edit.
import { readCategoryItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-category.ts";
import { type Loose, type Writer, missing, putList, putMessages } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-event-contract-category.ts";

/** @internal */
export function writeCategoryItem(w: Writer, m: Loose<types.CategoryItem>): void {
  putString(w, 10, "category", m.category ?? missing(w, "category"));
  putString(w, 18, "categoryName", m.categoryName);
  putList(w, 26, "tags", m.tags, putString);
}

export const CategoryItem: MessageType<types.CategoryItem> = { name: "Qot_GetEventContractCategory.CategoryItem", read: readCategoryItem, write: writeCategoryItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let category: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { category });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractCategory.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "categoryList", m.categoryList, writeCategoryItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractCategory.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractCategory.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractCategory.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the categories of event contracts. Qot_GetEventContractCategory, protocol 3434. */
export const GetEventContractCategory: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3434,
  name: "Qot_GetEventContractCategory",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
