// Generated from InitWebSocket.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/InitWebSocket.ts";

export interface C2S {
  /** An address; not documented by the vendor, and clients leave it out. */
  IP?: string | undefined;
  /** A port; not documented by the vendor, and clients leave it out. */
  Port?: number | undefined;
  /** A key; not documented by the vendor, and clients leave it out. */
  RSAPrivateKey?: string | undefined;
  /** Lowercase hexadecimal MD5 of the configured key; empty when OpenD has none. */
  websocketKey?: string | undefined;
  /** A name that tells this client from others; freely chosen. */
  clientID?: string | undefined;
  /** Name of the client's programming language, for OpenD's information. */
  programmingLanguage?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "InitWebSocket.C2S",
  wire: wire.C2S,
  checked: [
    ["IP", "optional", "string"],
    ["Port", "optional", "int32"],
    ["RSAPrivateKey", "optional", "string"],
    ["websocketKey", "optional", "string"],
    ["clientID", "optional", "string"],
    ["programmingLanguage", "optional", "string"],
  ],
};

export interface S2C {
  /** OpenD's clock; the vendor does not document its unit. */
  serverTime?: bigint | undefined;
  /** Id of this connection. */
  connID?: bigint | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "InitWebSocket.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s?: C2S | undefined;
}

export const Request: MessageType<Request> = {
  name: "InitWebSocket.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "optional", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "InitWebSocket.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};
