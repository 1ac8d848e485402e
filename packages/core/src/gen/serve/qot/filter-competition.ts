// Generated from Qot_FilterCompetition.proto by tools/protoc-gen-opend. Do not edit.
import { readTagFilterItem, writeC2S, readS2C } from "../../strict/qot/filter-competition.ts";
import { type Loose, type Writer, missing, putList, putMessages } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/filter-competition.ts";

/** @internal */
export function writeTagFilterItem(w: Writer, m: Loose<types.TagFilterItem>): void {
  putString(w, 10, "category", m.category);
  putString(w, 18, "tag", m.tag ?? missing(w, "tag"));
  putList(w, 26, "competitionList", m.competitionList, putString);
  putList(w, 34, "scopeList", m.scopeList, putString);
}

export const TagFilterItem: MessageType<types.TagFilterItem> = { name: "Qot_FilterCompetition.TagFilterItem", read: readTagFilterItem, write: writeTagFilterItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let category: string | undefined;
  let tag: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) tag = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { category, tag });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_FilterCompetition.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "tagFilterList", m.tagFilterList, writeTagFilterItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_FilterCompetition.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_FilterCompetition.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_FilterCompetition.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the competitions of a category of event contracts. Qot_FilterCompetition, protocol 3435. */
export const FilterCompetition: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3435,
  name: "Qot_FilterCompetition",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
