// Generated from Trd_GetAccList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-acc-list.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { uint64, int32, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeTrdAcc as writeTrd_Common_TrdAcc } from "../trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-acc-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let userID: bigint | undefined;
  let trdCategory: number | undefined;
  let needGeneralSecAccount: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) userID = uint64(r);
    if (r.tag === 16) trdCategory = int32(r);
    if (r.tag === 24) needGeneralSecAccount = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { userID: userID ?? lacks(r, "userID"), trdCategory, needGeneralSecAccount });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetAccList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "accList", m.accList, writeTrd_Common_TrdAcc);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetAccList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetAccList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetAccList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the user's trading accounts, live and paper. Trd_GetAccList, protocol 2001. */
export const GetAccList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2001,
  name: "Trd_GetAccList",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
