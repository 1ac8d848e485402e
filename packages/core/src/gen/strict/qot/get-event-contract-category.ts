// Generated from Qot_GetEventContractCategory.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, plainString, item } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

/** One category of event contracts. */
export interface CategoryItem {
  /** The category's key (`SPORTS`, `POLITICS`). */
  category: string;
  /** What the category is called, in the language that OpenD is set to. */
  categoryName?: string | undefined;
  /** Tags within the category (`BASEBALL`, `FOOTBALL`). */
  tags: string[];
}

/** @internal */
export function readCategoryItem(r: Reader): CategoryItem {
  let category: string | undefined;
  let categoryName: string | undefined;
  const tags: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) categoryName = string(r);
    while (r.tag === 26) item(r, tags, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { category: category ?? lacks(r, "category"), categoryName, tags });
}

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "category", m.category);
}

export interface S2C {
  /** One entry per category. */
  categoryList: CategoryItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const categoryList: CategoryItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) categoryList.push(readCategoryItem(below(r, "categoryList", categoryList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { categoryList });
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

/** Asks for the categories of event contracts. Qot_GetEventContractCategory, protocol 3434. */
export const GetEventContractCategory: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3434,
  name: "Qot_GetEventContractCategory",
  effect: "read",
  request: { name: "Qot_GetEventContractCategory.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractCategory.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractCategory.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractCategory.S2C", read: readS2C },
});
