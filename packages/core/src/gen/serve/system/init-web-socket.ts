// Generated from InitWebSocket.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C, writeRequest } from "../../strict/system/init-web-socket.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt64, putUint64 } from "../../../protobuf/write-values.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/system/init-web-socket.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let IP: string | undefined;
  let Port: number | undefined;
  let RSAPrivateKey: string | undefined;
  let websocketKey: string | undefined;
  let clientID: string | undefined;
  let programmingLanguage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) IP = string(r);
    if (r.tag === 16) Port = int32(r);
    if (r.tag === 26) RSAPrivateKey = string(r);
    if (r.tag === 34) websocketKey = string(r);
    if (r.tag === 42) clientID = string(r);
    if (r.tag === 50) programmingLanguage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { IP, Port, RSAPrivateKey, websocketKey, clientID, programmingLanguage });
}

export const C2S: MessageType<types.C2S> = { name: "InitWebSocket.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "serverTime", m.serverTime);
  putUint64(w, 16, "connID", m.connID);
}

export const S2C: MessageType<types.S2C> = { name: "InitWebSocket.S2C", read: readS2C, write: writeS2C };

/** @internal */
export function readRequest(r: Reader): types.Request {
  let c2s: types.C2S | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) c2s = readC2S(below(r, "c2s"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { c2s });
}

export const Request: MessageType<types.Request> = { name: "InitWebSocket.Request", read: readRequest, write: writeRequest };

export const Response: MessageType<types.Response> = { name: "InitWebSocket.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };
