// Generated from Qot_RequestIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeKLine as writeQot_Common_KLine } from "../qot/common.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** A value for one parameter of the indicator. */
export interface IndicatorInputItem {
  /** Position of the parameter in `inputs` of `IndicatorInfo`, counted from 0. */
  index: number;
  /** The value as text; the default when absent. */
  value?: string | undefined;
}

/** @internal */
export function writeIndicatorInputItem(w: Writer, m: Loose<IndicatorInputItem>): void {
  putInt32(w, 8, "index", m.index ?? missing(w, "index"));
  putString(w, 18, "value", m.value);
}

/** The K-lines to calculate with. */
export interface IndicatorCalcData {
  /** The security that the K-lines belong to. */
  security: Qot_Common.Security;
  /** A value of `KLType`: the period of the K-lines. */
  klType: Qot_Common.KLType | (number & {});
  /** The K-lines that the indicator reads, which the client supplies. */
  kLine: Qot_Common.KLine[];
}

/** @internal */
export function writeIndicatorCalcData(w: Writer, m: Loose<IndicatorCalcData>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "klType", m.klType ?? missing(w, "klType"));
  putMessages(w, 26, "kLine", m.kLine, writeQot_Common_KLine);
}

export interface C2S {
  /** The indicator, by the `shortName` that `Qot_GetIndicatorList` gives. */
  shortName: string;
  /** A value of `IndicatorLangType`: the language of the indicator. */
  langType: Qot_Common.IndicatorLangType | (number & {});
  /** The security and its K-lines. */
  data: IndicatorCalcData;
  /** How many of the K-lines are used, from the first on; all when absent. */
  num?: number | undefined;
  /** Values for parameters; those set in the user's app when empty. */
  inputs: IndicatorInputItem[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "shortName", m.shortName ?? missing(w, "shortName"));
  putInt32(w, 16, "langType", m.langType ?? missing(w, "langType"));
  putMessage(w, 26, "data", m.data ?? missing(w, "data"), writeIndicatorCalcData);
  putInt32(w, 32, "num", m.num);
  putMessages(w, 42, "inputs", m.inputs, writeIndicatorInputItem);
}

export interface S2C {
  /** Id of the calculation, as text; the push of the results has the same. */
  calcId: string;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let calcId: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) calcId = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { calcId: calcId ?? lacks(r, "calcId") });
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

/** Starts the calculation of an indicator; the results arrive by `Qot_PushIndicatorCalc`. Qot_RequestIndicatorCalc, protocol 3260. */
export const RequestIndicatorCalc: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3260,
  name: "Qot_RequestIndicatorCalc",
  effect: "change",
  request: { name: "Qot_RequestIndicatorCalc.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestIndicatorCalc.C2S", write: writeC2S },
  reply: { name: "Qot_RequestIndicatorCalc.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestIndicatorCalc.S2C", read: readS2C },
});
