// Generated from Qot_GetCompanyProfile.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One entry of the profile. */
export interface CompanyLabItem {
  /** What the entry is about. */
  name?: string | undefined;
  /** What the profile says. */
  value?: string | undefined;
  /** A value of `CompanyProfileFieldType`: the kind of entry. */
  fieldType?: Qot_Common.CompanyProfileFieldType | (number & {}) | undefined;
}

/** @internal */
export function readCompanyLabItem(r: Reader): CompanyLabItem {
  let name: string | undefined;
  let value: string | undefined;
  let fieldType: Qot_Common.CompanyProfileFieldType | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) name = string(r);
    if (r.tag === 18) value = string(r);
    if (r.tag === 24) fieldType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { name, value, fieldType });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

export interface S2C {
  /** The entries of the profile. */
  itemList: CompanyLabItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: CompanyLabItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readCompanyLabItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { itemList });
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

/** Asks for the profile of a company. Qot_GetCompanyProfile, protocol 3243. */
export const GetCompanyProfile: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3243,
  name: "Qot_GetCompanyProfile",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetCompanyProfile.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCompanyProfile.C2S", write: writeC2S },
  reply: { name: "Qot_GetCompanyProfile.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCompanyProfile.S2C", read: readS2C },
});
