// Generated from Qot_GetEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import { readTickerPoint, readTickerItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-ticker.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-ticker.ts";

/** @internal */
export function writeTickerPoint(w: Writer, m: Loose<types.TickerPoint>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "yesPrice", m.yesPrice);
  putDouble(w, 25, "noPrice", m.noPrice);
  putDouble(w, 33, "volume", m.volume);
  putInt32(w, 40, "side", m.side);
  putString(w, 50, "sequence", m.sequence);
}

export const TickerPoint: MessageType<types.TickerPoint> = { name: "Qot_GetEventContractTicker.TickerPoint", read: readTickerPoint, write: writeTickerPoint };

/** @internal */
export function writeTickerItem(w: Writer, m: Loose<types.TickerItem>): void {
  putMessage(w, 10, "code", m.code ?? missing(w, "code"), writeQot_Common_Security);
  putMessages(w, 18, "tickerList", m.tickerList, writeTickerPoint);
}

export const TickerItem: MessageType<types.TickerItem> = { name: "Qot_GetEventContractTicker.TickerItem", read: readTickerItem, write: writeTickerItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractTicker.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "tickerList", m.tickerList, writeTickerItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractTicker.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractTicker.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractTicker.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the latest trades of an event contract that is subscribed. Qot_GetEventContractTicker, protocol 3448. */
export const GetEventContractTicker: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3448,
  name: "Qot_GetEventContractTicker",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
