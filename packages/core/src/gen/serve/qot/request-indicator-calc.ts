// Generated from Qot_RequestIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicatorInputItem, writeIndicatorCalcData, writeC2S, readS2C } from "../../strict/qot/request-indicator-calc.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, readKLine as readQot_Common_KLine } from "../../strict/qot/common.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/request-indicator-calc.ts";

/** @internal */
export function readIndicatorInputItem(r: Reader): types.IndicatorInputItem {
  let index: number | undefined;
  let value: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) index = int32(r);
    if (r.tag === 18) value = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { index: index ?? lacks(r, "index"), value });
}

export const IndicatorInputItem: MessageType<types.IndicatorInputItem> = { name: "Qot_RequestIndicatorCalc.IndicatorInputItem", read: readIndicatorInputItem, write: writeIndicatorInputItem };

/** @internal */
export function readIndicatorCalcData(r: Reader): types.IndicatorCalcData {
  let security: Qot_Common.Security | undefined;
  let klType: Qot_Common.KLType | (number & {}) | undefined;
  const kLine: Qot_Common.KLine[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) klType = int32(r);
    while (r.tag === 26) kLine.push(readQot_Common_KLine(below(r, "kLine", kLine.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { security: security ?? lacks(r, "security"), klType: klType ?? lacks(r, "klType"), kLine });
}

export const IndicatorCalcData: MessageType<types.IndicatorCalcData> = { name: "Qot_RequestIndicatorCalc.IndicatorCalcData", read: readIndicatorCalcData, write: writeIndicatorCalcData };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let shortName: string | undefined;
  let langType: Qot_Common.IndicatorLangType | (number & {}) | undefined;
  let data: types.IndicatorCalcData | undefined;
  let num: number | undefined;
  const inputs: types.IndicatorInputItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) shortName = string(r);
    if (r.tag === 16) langType = int32(r);
    if (r.tag === 26) data = readIndicatorCalcData(below(r, "data"));
    if (r.tag === 32) num = int32(r);
    while (r.tag === 42) inputs.push(readIndicatorInputItem(below(r, "inputs", inputs.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { shortName: shortName ?? lacks(r, "shortName"), langType: langType ?? lacks(r, "langType"), data: data ?? lacks(r, "data"), num, inputs });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RequestIndicatorCalc.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "calcId", m.calcId ?? missing(w, "calcId"));
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RequestIndicatorCalc.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RequestIndicatorCalc.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RequestIndicatorCalc.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Starts the calculation of an indicator; the results arrive by `Qot_PushIndicatorCalc`. Qot_RequestIndicatorCalc, protocol 3260. */
export const RequestIndicatorCalc: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3260,
  name: "Qot_RequestIndicatorCalc",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
