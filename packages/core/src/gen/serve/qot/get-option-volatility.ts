// Generated from Qot_GetOptionVolatility.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readVolatilityItem, readS2C } from "../../strict/qot/get-option-volatility.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-volatility.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let queryTimePeriod: Qot_Common.OptionVolatilityTimePeriodType | (number & {}) | undefined;
  let hvTimePeriod: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) queryTimePeriod = int32(r);
    if (r.tag === 24) hvTimePeriod = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { security: security ?? lacks(r, "security"), queryTimePeriod, hvTimePeriod });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionVolatility.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeVolatilityItem(w: Writer, m: Loose<types.VolatilityItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putDouble(w, 25, "impliedVolatility", m.impliedVolatility);
  putDouble(w, 33, "historyVolatility", m.historyVolatility);
  putDouble(w, 41, "volatilityPremium", m.volatilityPremium);
}

export const VolatilityItem: MessageType<types.VolatilityItem> = { name: "Qot_GetOptionVolatility.VolatilityItem", read: readVolatilityItem, write: writeVolatilityItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeVolatilityItem);
  putDouble(w, 17, "averageImpvol", m.averageImpvol);
  putInt32(w, 24, "impvolStatus", m.impvolStatus);
  putString(w, 34, "analysis", m.analysis);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionVolatility.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionVolatility.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionVolatility.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for implied and historical volatility over time. Qot_GetOptionVolatility, protocol 3250. */
export const GetOptionVolatility: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3250,
  name: "Qot_GetOptionVolatility",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
