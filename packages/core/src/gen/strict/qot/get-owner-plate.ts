// Generated from Qot_GetOwnerPlate.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readPlateInfo as readQot_Common_PlateInfo } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Stocks and indices whose plates are wanted, at most 200. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** The plates of one security. */
export interface SecurityOwnerPlate {
  /** The security that belongs to the plates. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The plates that the security belongs to. */
  plateInfoList: Qot_Common.PlateInfo[];
}

/** @internal */
export function readSecurityOwnerPlate(r: Reader): SecurityOwnerPlate {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const plateInfoList: Qot_Common.PlateInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) plateInfoList.push(readQot_Common_PlateInfo(below(r, "plateInfoList", plateInfoList.length)));
    if (r.tag === 26) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), name, plateInfoList });
}

export interface S2C {
  /** One entry per requested security. */
  ownerPlateList: SecurityOwnerPlate[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const ownerPlateList: SecurityOwnerPlate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) ownerPlateList.push(readSecurityOwnerPlate(below(r, "ownerPlateList", ownerPlateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { ownerPlateList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks which plates securities belong to. Qot_GetOwnerPlate, protocol 3207. */
export const GetOwnerPlate: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3207,
  name: "Qot_GetOwnerPlate",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: { name: "Qot_GetOwnerPlate.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOwnerPlate.C2S", write: writeC2S },
  reply: { name: "Qot_GetOwnerPlate.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOwnerPlate.S2C", read: readS2C },
});
