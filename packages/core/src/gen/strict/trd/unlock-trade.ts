// Generated from Trd_UnlockTrade.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putBool, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** True unlocks trading, false locks it. */
  unlock: boolean;
  /** MD5 of the trade password in lowercase hexadecimal; required to unlock only. */
  pwdMD5?: string | undefined;
  /** A value of `SecurityFirm`: the broker whose accounts are unlocked. */
  securityFirm?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putBool(w, 8, "unlock", m.unlock ?? missing(w, "unlock"));
  putString(w, 18, "pwdMD5", m.pwdMD5);
  putInt32(w, 24, "securityFirm", m.securityFirm);
}

export interface S2C {
}

/** @internal */
export function readS2C(r: Reader): S2C {
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.pos === pos) skip(r);
  }
  return done(r, 5, {  });
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

/** Unlocks or locks trading with live accounts; orders need it unlocked. Trd_UnlockTrade, protocol 2005. */
export const UnlockTrade: Protocol<C2S, S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2005,
  name: "Trd_UnlockTrade",
  effect: "trade",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Trd_UnlockTrade.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_UnlockTrade.C2S", write: writeC2S },
  reply: { name: "Trd_UnlockTrade.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_UnlockTrade.S2C", read: readS2C },
});
