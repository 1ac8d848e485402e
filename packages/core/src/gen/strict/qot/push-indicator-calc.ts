// Generated from Qot_PushIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, plainDouble, item, items } from "../../../protobuf/read-values.ts";
import { readIndicatorOutputParam as readQot_Common_IndicatorOutputParam } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The results for one K-line. */
export interface IndicatorOutputRow {
  /** Time of the K-line, as the request gave it. */
  time?: string | undefined;
  /** One value per line that the indicator draws, in the order of `outputs`. */
  values: number[];
}

/** @internal */
export function readIndicatorOutputRow(r: Reader): IndicatorOutputRow {
  let time: string | undefined;
  const values: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    while (r.tag === 17) item(r, values, plainDouble); while (r.tag === 18) items(r, values, plainDouble);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { time, values });
}

export interface S2C {
  /** Id of the calculation, as `Qot_RequestIndicatorCalc` gave it. */
  calcId: string;
  /** The lines that the indicator draws. */
  outputs: Qot_Common.IndicatorOutputParam[];
  /** The results in order of time, one entry per K-line. */
  outputRows: IndicatorOutputRow[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let calcId: string | undefined;
  const outputs: Qot_Common.IndicatorOutputParam[] = [];
  const outputRows: IndicatorOutputRow[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) calcId = string(r);
    while (r.tag === 18) outputs.push(readQot_Common_IndicatorOutputParam(below(r, "outputs", outputs.length)));
    while (r.tag === 26) outputRows.push(readIndicatorOutputRow(below(r, "outputRows", outputRows.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { calcId: calcId ?? lacks(r, "calcId"), outputs, outputRows });
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

/** Arrives with the results of a calculation that `Qot_RequestIndicatorCalc` started. Qot_PushIndicatorCalc, protocol 3261. */
export const PushIndicatorCalc: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3261,
  name: "Qot_PushIndicatorCalc",
  push: { name: "Qot_PushIndicatorCalc.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_PushIndicatorCalc.S2C", read: readS2C },
});
