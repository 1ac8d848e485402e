// Generated from Qot_GetRiseFallDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readRiseFallRange, readS2C } from "../../strict/qot/get-rise-fall-distribution.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-rise-fall-distribution.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let market: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) market = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security, market });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetRiseFallDistribution.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeRiseFallRange(w: Writer, m: Loose<types.RiseFallRange>): void {
  putInt32(w, 8, "type", m.type);
  putInt32(w, 16, "leftBorder", m.leftBorder);
  putInt32(w, 24, "rightBorder", m.rightBorder);
  putInt32(w, 32, "stockCount", m.stockCount);
}

export const RiseFallRange: MessageType<types.RiseFallRange> = { name: "Qot_GetRiseFallDistribution.RiseFallRange", read: readRiseFallRange, write: writeRiseFallRange };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "plate", m.plate, writeQot_Common_Security);
  putMessages(w, 18, "rangeList", m.rangeList, writeRiseFallRange);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetRiseFallDistribution.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetRiseFallDistribution.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetRiseFallDistribution.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how many stocks of a market or plate rose or fell, by size of change. Qot_GetRiseFallDistribution, protocol 3433. */
export const GetRiseFallDistribution: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3433,
  name: "Qot_GetRiseFallDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
