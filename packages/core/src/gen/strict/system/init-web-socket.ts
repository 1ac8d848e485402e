// Generated from InitWebSocket.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int64, uint64 } from "../../../protobuf/read-values.ts";
import type { MessageWriter, MessageReader } from "../../../message.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type { Reply } from "../../../protocol.ts";

export interface C2S {
  /** An address; not documented by the vendor, and clients leave it out. */
  IP?: string | undefined;
  /** A port; not documented by the vendor, and clients leave it out. */
  Port?: number | undefined;
  /** A key; not documented by the vendor, and clients leave it out. */
  RSAPrivateKey?: string | undefined;
  /** Lowercase hexadecimal MD5 of the configured key; empty when OpenD has none. */
  websocketKey?: string | undefined;
  /** A name that identifies this client; freely chosen. */
  clientID?: string | undefined;
  /** Name of the client's programming language, for OpenD's information. */
  programmingLanguage?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "IP", m.IP);
  putInt32(w, 16, "Port", m.Port);
  putString(w, 26, "RSAPrivateKey", m.RSAPrivateKey);
  putString(w, 34, "websocketKey", m.websocketKey);
  putString(w, 42, "clientID", m.clientID);
  putString(w, 50, "programmingLanguage", m.programmingLanguage);
}

export interface S2C {
  /** OpenD's clock; the vendor does not document its unit. */
  serverTime?: bigint | undefined;
  /** Id of this connection. */
  connID?: bigint | undefined;
}

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(13, [
  [8, "serverTime", int64],
  [16, "connID", uint64],
]);

export interface Request {
  /** The content of the request. */
  c2s?: C2S | undefined;
}

/** @internal */
export function writeRequest(w: Writer, m: Loose<Request>): void {
  putMessage(w, 10, "c2s", m.c2s, writeC2S);
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

export const Request: MessageWriter<Request> = { name: "InitWebSocket.Request", write: writeRequest };

export const Response: MessageReader<Response> = { name: "InitWebSocket.Response", read: (r) => readReply(r, readS2C) };

/** The fields that the SDK itself reads. */
export type S2CPart = Pick<S2C, never>;

/** @internal */
export const readS2CPart: Read<S2CPart> = /* @__PURE__ */ byTable<S2CPart>(13, [
]);

export const ResponsePart: MessageReader<Reply<S2CPart>> = { name: "InitWebSocket.Response", read: (r) => readReply(r, readS2CPart) };
