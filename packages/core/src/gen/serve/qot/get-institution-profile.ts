// Generated from Qot_GetInstitutionProfile.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-institution-profile.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-institution-profile.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let institutionId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) institutionId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { market: market ?? lacks(r, "market"), institutionId: institutionId ?? lacks(r, "institutionId") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInstitutionProfile.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "institutionName", m.institutionName);
  putString(w, 18, "description", m.description);
  putDouble(w, 25, "positionValue", m.positionValue);
  putDouble(w, 33, "lastPositionValue", m.lastPositionValue);
  putDouble(w, 41, "positionValueChangePct", m.positionValueChangePct);
  putInt64(w, 48, "totalHoldingCount", m.totalHoldingCount);
  putInt64(w, 56, "holdingChangeCount", m.holdingChangeCount);
  putInt32(w, 64, "newCount", m.newCount);
  putInt32(w, 72, "soldOutCount", m.soldOutCount);
  putInt32(w, 80, "increaseCount", m.increaseCount);
  putInt32(w, 88, "decreaseCount", m.decreaseCount);
  putDouble(w, 97, "top10Pct", m.top10Pct);
  putDouble(w, 105, "top10PctChange", m.top10PctChange);
  putString(w, 114, "disclosureDate", m.disclosureDate);
  putString(w, 122, "currency", m.currency);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInstitutionProfile.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInstitutionProfile.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInstitutionProfile.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the profile of an institutional investor. Qot_GetInstitutionProfile, protocol 3419. */
export const GetInstitutionProfile: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3419,
  name: "Qot_GetInstitutionProfile",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
