// Generated from Trd_UnlockTrade.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/unlock-trade.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { bool, string, int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/trd/unlock-trade.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let unlock: boolean | undefined;
  let pwdMD5: string | undefined;
  let securityFirm: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) unlock = bool(r);
    if (r.tag === 18) pwdMD5 = string(r);
    if (r.tag === 24) securityFirm = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { unlock: unlock ?? lacks(r, "unlock"), pwdMD5, securityFirm });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_UnlockTrade.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Trd_UnlockTrade.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_UnlockTrade.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_UnlockTrade.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Unlocks or locks trading with live accounts; orders need it unlocked. Trd_UnlockTrade, protocol 2005. */
export const UnlockTrade: ServedProtocol<types.C2S, types.S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2005,
  name: "Trd_UnlockTrade",
  effect: "trade",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
