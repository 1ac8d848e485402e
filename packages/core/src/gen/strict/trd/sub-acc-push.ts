// Generated from Trd_SubAccPush.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putList } from "../../../protobuf/writer.ts";
import { putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** All accounts whose orders and fills are wanted; each request names them all anew. */
  accIDList: bigint[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putList(w, 8, "accIDList", m.accIDList, putUint64);
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

/** Chooses the accounts whose orders and fills are pushed to this connection. Trd_SubAccPush, protocol 2008. */
export const SubAccPush: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2008,
  name: "Trd_SubAccPush",
  effect: "change",
  request: { name: "Trd_SubAccPush.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_SubAccPush.C2S", write: writeC2S },
  reply: { name: "Trd_SubAccPush.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_SubAccPush.S2C", read: readS2C },
});
