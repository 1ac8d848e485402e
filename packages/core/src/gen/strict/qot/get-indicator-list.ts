// Generated from Qot_GetIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { readIndicatorInputParam as readQot_Common_IndicatorInputParam, readIndicatorOutputParam as readQot_Common_IndicatorOutputParam } from "../qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One indicator in one language. */
export interface IndicatorInfo {
  /** The short name, which no other indicator of the language has. */
  shortName?: string | undefined;
  /** What the indicator is called at length. */
  fullName?: string | undefined;
  /** The parameters that it takes. */
  inputs: Qot_Common.IndicatorInputParam[];
  /** The lines that it draws. */
  outputs: Qot_Common.IndicatorOutputParam[];
  /** Its source code; only where the search is exact and not empty. */
  script?: string | undefined;
}

/** @internal */
export function readIndicatorInfo(r: Reader): IndicatorInfo {
  let shortName: string | undefined;
  let fullName: string | undefined;
  const inputs: Qot_Common.IndicatorInputParam[] = [];
  const outputs: Qot_Common.IndicatorOutputParam[] = [];
  let script: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) shortName = string(r);
    if (r.tag === 18) fullName = string(r);
    while (r.tag === 26) inputs.push(readQot_Common_IndicatorInputParam(below(r, "inputs", inputs.length)));
    while (r.tag === 34) outputs.push(readQot_Common_IndicatorOutputParam(below(r, "outputs", outputs.length)));
    if (r.tag === 42) script = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 27, { shortName, fullName, inputs, outputs, script });
}

/** One indicator, which may be written in two languages. */
export interface IndicatorEntry {
  /** The indicator in MyLang; absent if there is none. */
  myLang?: IndicatorInfo | undefined;
  /** The indicator in Python; absent if there is none. */
  python?: IndicatorInfo | undefined;
}

/** @internal */
export function readIndicatorEntry(r: Reader): IndicatorEntry {
  let myLang: IndicatorInfo | undefined;
  let python: IndicatorInfo | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) myLang = readIndicatorInfo(below(r, "myLang"));
    if (r.tag === 18) python = readIndicatorInfo(below(r, "python"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { myLang, python });
}

export interface C2S {
  /** What is searched for; all indicators when empty. */
  searchKey?: string | undefined;
  /** A value of `IndicatorLangType`: only this language; both when absent or 0. */
  langType?: number | undefined;
  /** A value of `IndicatorSearchMode`: a part or the whole must match; a part when absent. */
  searchMode?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "searchKey", m.searchKey);
  putInt32(w, 16, "langType", m.langType);
  putInt32(w, 24, "searchMode", m.searchMode);
}

export interface S2C {
  /** The indicators that match. */
  indicatorList: IndicatorEntry[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const indicatorList: IndicatorEntry[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) indicatorList.push(readIndicatorEntry(below(r, "indicatorList", indicatorList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { indicatorList });
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

/** Asks for the technical indicators that match a search. Qot_GetIndicatorList, protocol 3259. */
export const GetIndicatorList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3259,
  name: "Qot_GetIndicatorList",
  effect: "read",
  request: { name: "Qot_GetIndicatorList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndicatorList.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndicatorList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndicatorList.S2C", read: readS2C },
});
