// Generated from Qot_GetOwnerPlate.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readSecurityOwnerPlate, readS2C } from "../../strict/qot/get-owner-plate.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader, writePlateInfo as writeQot_Common_PlateInfo } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-owner-plate.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOwnerPlate.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeSecurityOwnerPlate(w: Writer, m: Loose<types.SecurityOwnerPlate>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "name", m.name);
  putMessages(w, 18, "plateInfoList", m.plateInfoList, writeQot_Common_PlateInfo);
}

export const SecurityOwnerPlate: MessageType<types.SecurityOwnerPlate> = { name: "Qot_GetOwnerPlate.SecurityOwnerPlate", read: readSecurityOwnerPlate, write: writeSecurityOwnerPlate };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "ownerPlateList", m.ownerPlateList, writeSecurityOwnerPlate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOwnerPlate.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOwnerPlate.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOwnerPlate.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks which plates securities belong to. Qot_GetOwnerPlate, protocol 3207. */
export const GetOwnerPlate: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3207,
  name: "Qot_GetOwnerPlate",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
