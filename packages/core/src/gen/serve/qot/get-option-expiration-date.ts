// Generated from Qot_GetOptionExpirationDate.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readOptionExpirationDate, readS2C } from "../../strict/qot/get-option-expiration-date.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-expiration-date.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let indexOptionType: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) indexOptionType = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { owner: owner ?? lacks(r, "owner"), indexOptionType, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionExpirationDate.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeOptionExpirationDate(w: Writer, m: Loose<types.OptionExpirationDate>): void {
  putString(w, 10, "strikeTime", m.strikeTime);
  putDouble(w, 17, "strikeTimestamp", m.strikeTimestamp);
  putInt32(w, 24, "optionExpiryDateDistance", m.optionExpiryDateDistance ?? missing(w, "optionExpiryDateDistance"));
  putInt32(w, 32, "cycle", m.cycle);
}

export const OptionExpirationDate: MessageType<types.OptionExpirationDate> = { name: "Qot_GetOptionExpirationDate.OptionExpirationDate", read: readOptionExpirationDate, write: writeOptionExpirationDate };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dateList", m.dateList, writeOptionExpirationDate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionExpirationDate.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionExpirationDate.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionExpirationDate.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the expiry dates of the options on a security. Qot_GetOptionExpirationDate, protocol 3224. */
export const GetOptionExpirationDate: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3224,
  name: "Qot_GetOptionExpirationDate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
