// Generated from Qot_PushIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import { readIndicatorOutputRow, readS2C } from "../../strict/qot/push-indicator-calc.ts";
import { type Loose, type Writer, putList, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble } from "../../../protobuf/write-values.ts";
import { writeIndicatorOutputParam as writeQot_Common_IndicatorOutputParam } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/push-indicator-calc.ts";

/** @internal */
export function writeIndicatorOutputRow(w: Writer, m: Loose<types.IndicatorOutputRow>): void {
  putString(w, 10, "time", m.time);
  putList(w, 17, "values", m.values, putDouble);
}

export const IndicatorOutputRow: MessageType<types.IndicatorOutputRow> = { name: "Qot_PushIndicatorCalc.IndicatorOutputRow", read: readIndicatorOutputRow, write: writeIndicatorOutputRow };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "calcId", m.calcId ?? missing(w, "calcId"));
  putMessages(w, 18, "outputs", m.outputs, writeQot_Common_IndicatorOutputParam);
  putMessages(w, 26, "outputRows", m.outputRows, writeIndicatorOutputRow);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_PushIndicatorCalc.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_PushIndicatorCalc.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with the results of a calculation that `Qot_RequestIndicatorCalc` started. Qot_PushIndicatorCalc, protocol 3261. */
export const PushIndicatorCalc: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3261,
  name: "Qot_PushIndicatorCalc",
  push: Response,
  s2c: S2C,
});
