// Generated from Qot_GetCompanyExecutiveBackground.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** The executive, by `leaderName` of `Qot_GetCompanyExecutives`. */
  leaderName?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "leaderName", m.leaderName);
}

export interface S2C {
  /** What the executive did before, in words. */
  briefBackground?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let briefBackground: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) briefBackground = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { briefBackground });
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

/** Asks for the background of one executive of a company. Qot_GetCompanyExecutiveBackground, protocol 3245. */
export const GetCompanyExecutiveBackground: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3245,
  name: "Qot_GetCompanyExecutiveBackground",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetCompanyExecutiveBackground.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCompanyExecutiveBackground.C2S", write: writeC2S },
  reply: { name: "Qot_GetCompanyExecutiveBackground.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCompanyExecutiveBackground.S2C", read: readS2C },
});
