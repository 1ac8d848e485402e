// Generated from Qot_GetFedWatchDotPlot.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, int32, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The members who expect one rate. */
export interface DotGroup {
  /** The expected rate, in percent (4.125 means 4.125 %). */
  rate: number;
  /** Members of the committee who expect that rate. */
  voteCount: number;
  /** Whether the rate is the year's median. */
  isMedian?: boolean | undefined;
}

/** @internal */
export function readDotGroup(r: Reader): DotGroup {
  let rate: number | undefined;
  let voteCount: number | undefined;
  let isMedian: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) rate = double(r);
    if (r.tag === 16) voteCount = int32(r);
    if (r.tag === 24) isMedian = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { rate: rate ?? lacks(r, "rate"), voteCount: voteCount ?? lacks(r, "voteCount"), isMedian });
}

/** What the members expect for one year. */
export interface DotPlotYear {
  /** The calendar year that the expectations are about (2026). */
  year: number;
  /** The expected rates, the lowest first. */
  dotList: DotGroup[];
  /** Median of the members' rates, in percent (4.125 means 4.125 %). */
  medianRate?: number | undefined;
}

/** @internal */
export function readDotPlotYear(r: Reader): DotPlotYear {
  let year: number | undefined;
  const dotList: DotGroup[] = [];
  let medianRate: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) year = int32(r);
    while (r.tag === 18) dotList.push(readDotGroup(below(r, "dotList", dotList.length)));
    if (r.tag === 25) medianRate = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { year: year ?? lacks(r, "year"), dotList, medianRate });
}

export interface C2S {
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The years, the nearest first. */
  yearList: DotPlotYear[];
  /** The federal funds rate at present, in percent (4.375 means 4.375 %). */
  currentRate?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const yearList: DotPlotYear[] = [];
  let currentRate: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) yearList.push(readDotPlotYear(below(r, "yearList", yearList.length)));
    if (r.tag === 17) currentRate = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { yearList, currentRate });
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

/** Asks for the Fed's dot plot: where its members see the rate in coming years. Qot_GetFedWatchDotPlot, protocol 3405. */
export const GetFedWatchDotPlot: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3405,
  name: "Qot_GetFedWatchDotPlot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetFedWatchDotPlot.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFedWatchDotPlot.C2S", write: writeC2S },
  reply: { name: "Qot_GetFedWatchDotPlot.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFedWatchDotPlot.S2C", read: readS2C },
});
