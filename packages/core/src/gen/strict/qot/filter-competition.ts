// Generated from Qot_FilterCompetition.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, plainString, item } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

/** The competitions of one tag. */
export interface TagFilterItem {
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tag within the category (`Football`). */
  tag: string;
  /** The competitions under the tag, by name (`Pro Football`). */
  competitionList: string[];
  /** Kinds of bet that there are under the tag (`Game`, `Future`). */
  scopeList: string[];
}

/** @internal */
export function readTagFilterItem(r: Reader): TagFilterItem {
  let category: string | undefined;
  let tag: string | undefined;
  const competitionList: string[] = [];
  const scopeList: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) tag = string(r);
    while (r.tag === 26) item(r, competitionList, plainString);
    while (r.tag === 34) item(r, scopeList, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { category, tag: tag ?? lacks(r, "tag"), competitionList, scopeList });
}

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this tag (`BASEBALL`); all when absent. */
  tag?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "category", m.category);
  putString(w, 18, "tag", m.tag);
}

export interface S2C {
  /** One entry per tag. */
  tagFilterList: TagFilterItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const tagFilterList: TagFilterItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) tagFilterList.push(readTagFilterItem(below(r, "tagFilterList", tagFilterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { tagFilterList });
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

/** Asks for the competitions of a category of event contracts. Qot_FilterCompetition, protocol 3435. */
export const FilterCompetition: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3435,
  name: "Qot_FilterCompetition",
  effect: "read",
  request: { name: "Qot_FilterCompetition.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_FilterCompetition.C2S", write: writeC2S },
  reply: { name: "Qot_FilterCompetition.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_FilterCompetition.S2C", read: readS2C },
});
