// Generated from Qot_GetEventContractSnapshot.proto by tools/protoc-gen-opend. Do not edit.
import { readSnapshotItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-snapshot.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-snapshot.ts";

/** @internal */
export function writeSnapshotItem(w: Writer, m: Loose<types.SnapshotItem>): void {
  putMessage(w, 10, "code", m.code ?? missing(w, "code"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putMessage(w, 26, "event_code", m.event_code, writeQot_Common_Security);
  putString(w, 34, "yes_sub_title", m.yes_sub_title);
  putString(w, 42, "no_sub_title", m.no_sub_title);
  putInt32(w, 48, "status", m.status);
  putDouble(w, 57, "price", m.price);
  putDouble(w, 65, "cumulative_volume", m.cumulative_volume);
  putDouble(w, 73, "yes_bid", m.yes_bid);
  putDouble(w, 81, "yes_bid_size", m.yes_bid_size);
  putDouble(w, 89, "yes_ask", m.yes_ask);
  putDouble(w, 97, "yes_ask_size", m.yes_ask_size);
  putDouble(w, 105, "no_bid", m.no_bid);
  putDouble(w, 113, "no_bid_size", m.no_bid_size);
  putDouble(w, 121, "no_ask", m.no_ask);
  putDouble(w, 129, "no_ask_size", m.no_ask_size);
  putString(w, 138, "last_trade_time", m.last_trade_time);
  putDouble(w, 145, "volume_24h", m.volume_24h);
  putDouble(w, 153, "open_interest", m.open_interest);
}

export const SnapshotItem: MessageType<types.SnapshotItem> = { name: "Qot_GetEventContractSnapshot.SnapshotItem", read: readSnapshotItem, write: writeSnapshotItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { securityList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractSnapshot.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "snapshotList", m.snapshotList, writeSnapshotItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractSnapshot.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractSnapshot.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractSnapshot.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a snapshot of event contracts. Qot_GetEventContractSnapshot, protocol 3445. */
export const GetEventContractSnapshot: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3445,
  name: "Qot_GetEventContractSnapshot",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
