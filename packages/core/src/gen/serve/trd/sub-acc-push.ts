// Generated from Trd_SubAccPush.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/sub-acc-push.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { plainUint64, item, items } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/trd/sub-acc-push.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const accIDList: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 8) item(r, accIDList, plainUint64); while (r.tag === 10) items(r, accIDList, plainUint64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { accIDList });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_SubAccPush.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Trd_SubAccPush.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_SubAccPush.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_SubAccPush.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Chooses the accounts whose orders and fills are pushed to this connection. Trd_SubAccPush, protocol 2008. */
export const SubAccPush: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2008,
  name: "Trd_SubAccPush",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
