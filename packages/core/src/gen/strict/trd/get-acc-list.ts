// Generated from Trd_GetAccList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readTrdAcc as readTrd_Common_TrdAcc } from "../trd/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** No longer in use; send 0. */
  userID: bigint;
  /** A value of `TrdCategory`: accounts for securities, futures or crypto currencies. */
  trdCategory?: number | undefined;
  /** Whether universal accounts are listed too; live securities accounts need it. */
  needGeneralSecAccount?: boolean | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putUint64(w, 8, "userID", m.userID ?? missing(w, "userID"));
  putInt32(w, 16, "trdCategory", m.trdCategory);
  putBool(w, 24, "needGeneralSecAccount", m.needGeneralSecAccount);
}

export interface S2C {
  /** One entry per account. */
  accList: Trd_Common.TrdAcc[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const accList: Trd_Common.TrdAcc[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) accList.push(readTrd_Common_TrdAcc(below(r, "accList", accList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { accList });
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

/** Asks for the user's trading accounts, live and paper. Trd_GetAccList, protocol 2001. */
export const GetAccList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2001,
  name: "Trd_GetAccList",
  effect: "read",
  limit: "none",
  request: { name: "Trd_GetAccList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetAccList.C2S", write: writeC2S },
  reply: { name: "Trd_GetAccList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetAccList.S2C", read: readS2C },
});
