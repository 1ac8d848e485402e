// Generated from Qot_GetMacroIndicatorHistory.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, double, int32, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putUint64, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { MacroDataUnitType } from "../../wire/Qot_GetMacroIndicatorHistory.ts";
export { MacroDataUnitType } from "../../wire/Qot_GetMacroIndicatorHistory.ts";

/** One published value of an indicator. */
export interface MacroDataPoint {
  /** Day that the value belongs to, as `YYYY-MM-DD`. */
  dataTime?: string | undefined;
  /** When the value was published, as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  releaseTime?: string | undefined;
  /** What was published, not scaled; `unitType` gives its unit. */
  value?: number | undefined;
  /** What was expected, not scaled; `unitType` gives its unit. */
  predictValue?: number | undefined;
  /** The value of the period before, not scaled; `unitType` gives its unit. */
  previousValue?: number | undefined;
  /** A value of `MacroDataUnitType`: percent, a plain value or an index. */
  unitType?: number | undefined;
}

/** @internal */
export function readMacroDataPoint(r: Reader): MacroDataPoint {
  let dataTime: string | undefined;
  let releaseTime: string | undefined;
  let value: number | undefined;
  let predictValue: number | undefined;
  let previousValue: number | undefined;
  let unitType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) dataTime = string(r);
    if (r.tag === 18) releaseTime = string(r);
    if (r.tag === 25) value = double(r);
    if (r.tag === 33) predictValue = double(r);
    if (r.tag === 41) previousValue = double(r);
    if (r.tag === 48) unitType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { dataTime, releaseTime, value, predictValue, previousValue, unitType });
}

export interface C2S {
  /** Id of the indicator, from `Qot_GetMacroIndicatorList`. */
  indicatorId: bigint;
  /** Latest day wanted, as `YYYY-MM-DD`; rows go back from there. Now when absent. */
  time?: string | undefined;
  /** Rows wanted, at most 1000; 100 when absent. */
  maxCount?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putUint64(w, 8, "indicatorId", m.indicatorId ?? missing(w, "indicatorId"));
  putString(w, 18, "time", m.time);
  putInt32(w, 24, "maxCount", m.maxCount);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Id of the requested indicator. */
  indicatorId?: bigint | undefined;
  /** The published values, the latest first. */
  dataList: MacroDataPoint[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let indicatorId: bigint | undefined;
  const dataList: MacroDataPoint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorId = uint64(r);
    while (r.tag === 18) dataList.push(readMacroDataPoint(below(r, "dataList", dataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { indicatorId, dataList });
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

/** Asks for the past values of a macroeconomic indicator. Qot_GetMacroIndicatorHistory, protocol 3403. */
export const GetMacroIndicatorHistory: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3403,
  name: "Qot_GetMacroIndicatorHistory",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: { name: "Qot_GetMacroIndicatorHistory.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetMacroIndicatorHistory.C2S", write: writeC2S },
  reply: { name: "Qot_GetMacroIndicatorHistory.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetMacroIndicatorHistory.S2C", read: readS2C },
});
