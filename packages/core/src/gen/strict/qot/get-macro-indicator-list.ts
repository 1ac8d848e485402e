// Generated from Qot_GetMacroIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { uint64, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { MacroRegion } from "../../wire/Qot_GetMacroIndicatorList.ts";
export { MacroRegion } from "../../wire/Qot_GetMacroIndicatorList.ts";

/** One macroeconomic indicator. */
export interface MacroIndicatorInfo {
  /** Id of the indicator, for `Qot_GetMacroIndicatorHistory`. */
  indicatorId: bigint;
  /** What the indicator measures, in a few words. */
  name?: string | undefined;
}

/** @internal */
export function readMacroIndicatorInfo(r: Reader): MacroIndicatorInfo {
  let indicatorId: bigint | undefined;
  let name: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorId = uint64(r);
    if (r.tag === 18) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { indicatorId: indicatorId ?? lacks(r, "indicatorId"), name });
}

/** The indicators of one category. */
export interface MacroIndicatorCategory {
  /** Title of the category: all, employment, inflation, interest rates. */
  categoryName: string;
  /** The indicators that belong to the category. */
  indicatorList: MacroIndicatorInfo[];
}

/** @internal */
export function readMacroIndicatorCategory(r: Reader): MacroIndicatorCategory {
  let categoryName: string | undefined;
  const indicatorList: MacroIndicatorInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) categoryName = string(r);
    while (r.tag === 18) indicatorList.push(readMacroIndicatorInfo(below(r, "indicatorList", indicatorList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { categoryName: categoryName ?? lacks(r, "categoryName"), indicatorList });
}

export interface C2S {
  /** A value of `MacroRegion`: the country or region. */
  region: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "region", m.region ?? missing(w, "region"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per category of indicators. */
  indicatorList: MacroIndicatorCategory[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const indicatorList: MacroIndicatorCategory[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) indicatorList.push(readMacroIndicatorCategory(below(r, "indicatorList", indicatorList.length)));
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

/** Asks for the macroeconomic indicators of a region. Qot_GetMacroIndicatorList, protocol 3402. */
export const GetMacroIndicatorList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3402,
  name: "Qot_GetMacroIndicatorList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetMacroIndicatorList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetMacroIndicatorList.C2S", write: writeC2S },
  reply: { name: "Qot_GetMacroIndicatorList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetMacroIndicatorList.S2C", read: readS2C },
});
