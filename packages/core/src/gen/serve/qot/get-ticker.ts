// Generated from Qot_GetTicker.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-ticker.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader, writeTicker as writeQot_Common_Ticker } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-ticker.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let maxRetNum: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) maxRetNum = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { security: security ?? lacks(r, "security"), maxRetNum: maxRetNum ?? lacks(r, "maxRetNum"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetTicker.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "name", m.name);
  putMessages(w, 18, "tickerList", m.tickerList, writeQot_Common_Ticker);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetTicker.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetTicker.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetTicker.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the latest trades of a security that is subscribed with `SubType_Ticker`. Qot_GetTicker, protocol 3010. */
export const GetTicker: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3010,
  name: "Qot_GetTicker",
  effect: "read",
  limit: "none",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
