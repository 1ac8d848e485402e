// Generated from Qot_GetEventContractComboRfq.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-event-contract-combo-rfq.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readComboLeg as readQot_Common_ComboLeg, writeComboLeg as writeQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putString, putBool } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-combo-rfq.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const comboLegList: Qot_Common.ComboLeg[] = [];
  let mvc: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) comboLegList.push(readQot_Common_ComboLeg(below(r, "comboLegList", comboLegList.length)));
    if (r.tag === 18) mvc = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { comboLegList, mvc: mvc ?? lacks(r, "mvc") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractComboRfq.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "comboLegList", m.comboLegList, writeQot_Common_ComboLeg);
  putDouble(w, 17, "bidPrice", m.bidPrice);
  putDouble(w, 25, "askPrice", m.askPrice);
  putString(w, 34, "quoteId", m.quoteId);
  putBool(w, 40, "shouldRetry", m.shouldRetry);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractComboRfq.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractComboRfq.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractComboRfq.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a price for a combination of event contracts. Qot_GetEventContractComboRfq, protocol 3454. */
export const GetEventContractComboRfq: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3454,
  name: "Qot_GetEventContractComboRfq",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
