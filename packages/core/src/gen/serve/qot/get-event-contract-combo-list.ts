// Generated from Qot_GetEventContractComboList.proto by tools/protoc-gen-opend. Do not edit.
import { readComboEvent, writeC2S, readS2C } from "../../strict/qot/get-event-contract-combo-list.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-combo-list.ts";

/** @internal */
export function writeComboEvent(w: Writer, m: Loose<types.ComboEvent>): void {
  putMessage(w, 10, "eventSecurity", m.eventSecurity ?? missing(w, "eventSecurity"), writeQot_Common_Security);
  putString(w, 18, "eventName", m.eventName);
  putMessages(w, 26, "comboContracts", m.comboContracts, writeQot_Common_Security);
  putMessage(w, 34, "seriesSecurity", m.seriesSecurity, writeQot_Common_Security);
  putString(w, 42, "category", m.category);
  putString(w, 50, "competition", m.competition);
  putString(w, 58, "competitionScope", m.competitionScope);
}

export const ComboEvent: MessageType<types.ComboEvent> = { name: "Qot_GetEventContractComboList.ComboEvent", read: readComboEvent, write: writeComboEvent };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let category: string | undefined;
  let competition: string | undefined;
  let series: Qot_Common.Security | undefined;
  let nextPage: string | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) competition = string(r);
    if (r.tag === 26) series = readQot_Common_Security(below(r, "series"));
    if (r.tag === 34) nextPage = string(r);
    if (r.tag === 40) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { category, competition, series, nextPage, count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractComboList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "comboEventList", m.comboEventList, writeComboEvent);
  putString(w, 18, "mvc", m.mvc);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractComboList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractComboList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractComboList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for events whose contracts can be combined, a page at a time. Qot_GetEventContractComboList, protocol 3453. */
export const GetEventContractComboList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3453,
  name: "Qot_GetEventContractComboList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
