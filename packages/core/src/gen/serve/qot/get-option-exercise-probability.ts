// Generated from Qot_GetOptionExerciseProbability.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readStrikeProbabilityItem, readS2C } from "../../strict/qot/get-option-exercise-probability.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-exercise-probability.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionExerciseProbability.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeStrikeProbabilityItem(w: Writer, m: Loose<types.StrikeProbabilityItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putDouble(w, 25, "securityPrice", m.securityPrice);
  putDouble(w, 33, "strikeProbability", m.strikeProbability);
}

export const StrikeProbabilityItem: MessageType<types.StrikeProbabilityItem> = { name: "Qot_GetOptionExerciseProbability.StrikeProbabilityItem", read: readStrikeProbabilityItem, write: writeStrikeProbabilityItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeStrikeProbabilityItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionExerciseProbability.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionExerciseProbability.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionExerciseProbability.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for probabilities of exercise of options. Qot_GetOptionExerciseProbability, protocol 3251. */
export const GetOptionExerciseProbability: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3251,
  name: "Qot_GetOptionExerciseProbability",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
