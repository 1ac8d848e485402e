// Generated from Qot_GetOptionStrategySpread.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-option-strategy-spread.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, putList } from "../../../protobuf/writer.ts";
import { putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-strategy-spread.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let option_strategy: number | undefined;
  let expire_time: string | undefined;
  let far_expire_time: string | undefined;
  let index_option_type: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) option_strategy = int32(r);
    if (r.tag === 26) expire_time = string(r);
    if (r.tag === 34) far_expire_time = string(r);
    if (r.tag === 40) index_option_type = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { owner: owner ?? lacks(r, "owner"), option_strategy: option_strategy ?? lacks(r, "option_strategy"), expire_time, far_expire_time, index_option_type, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionStrategySpread.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putList(w, 9, "spreadList", m.spreadList, putDouble);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionStrategySpread.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionStrategySpread.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionStrategySpread.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks which spreads an option strategy on a security can have. Qot_GetOptionStrategySpread, protocol 3258. */
export const GetOptionStrategySpread: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3258,
  name: "Qot_GetOptionStrategySpread",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
