// Generated from Qot_GetEventContractSeriesList.proto by tools/protoc-gen-opend. Do not edit.
import { readSeriesItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-series-list.ts";
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-series-list.ts";

/** @internal */
export function writeSeriesItem(w: Writer, m: Loose<types.SeriesItem>): void {
  putMessage(w, 10, "seriesSecurity", m.seriesSecurity ?? missing(w, "seriesSecurity"), writeQot_Common_Security);
  putString(w, 18, "seriesName", m.seriesName);
  putString(w, 26, "category", m.category);
  putList(w, 34, "tags", m.tags, putString);
  putInt32(w, 40, "frequency", m.frequency);
}

export const SeriesItem: MessageType<types.SeriesItem> = { name: "Qot_GetEventContractSeriesList.SeriesItem", read: readSeriesItem, write: writeSeriesItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let category: string | undefined;
  let tag: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) tag = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { category, tag });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractSeriesList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "seriesList", m.seriesList, writeSeriesItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractSeriesList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractSeriesList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractSeriesList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the series of a category of event contracts. Qot_GetEventContractSeriesList, protocol 3436. */
export const GetEventContractSeriesList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3436,
  name: "Qot_GetEventContractSeriesList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
