// Generated from Qot_GetEventContractSeriesList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, plainString, item, int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One series of events. */
export interface SeriesItem {
  /** Market and code of the series (`EC.KXRATECUTCOUNT`). */
  seriesSecurity: Qot_Common.Security;
  /** What the series is called, in the language that OpenD is set to. */
  seriesName?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tags that the series has within its category. */
  tags: string[];
  /** A value of `EC_Frequency`: how often there is an event. */
  frequency?: Qot_Common.EC_Frequency | (number & {}) | undefined;
}

/** @internal */
export function readSeriesItem(r: Reader): SeriesItem {
  let seriesSecurity: Qot_Common.Security | undefined;
  let seriesName: string | undefined;
  let category: string | undefined;
  const tags: string[] = [];
  let frequency: Qot_Common.EC_Frequency | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) seriesSecurity = readQot_Common_Security(below(r, "seriesSecurity"));
    if (r.tag === 18) seriesName = string(r);
    if (r.tag === 26) category = string(r);
    while (r.tag === 34) item(r, tags, plainString);
    if (r.tag === 40) frequency = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { seriesSecurity: seriesSecurity ?? lacks(r, "seriesSecurity"), seriesName, category, tags, frequency });
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
  /** One entry per series. */
  seriesList: SeriesItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const seriesList: SeriesItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) seriesList.push(readSeriesItem(below(r, "seriesList", seriesList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { seriesList });
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

/** Asks for the series of a category of event contracts. Qot_GetEventContractSeriesList, protocol 3436. */
export const GetEventContractSeriesList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3436,
  name: "Qot_GetEventContractSeriesList",
  effect: "read",
  request: { name: "Qot_GetEventContractSeriesList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractSeriesList.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractSeriesList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractSeriesList.S2C", read: readS2C },
});
