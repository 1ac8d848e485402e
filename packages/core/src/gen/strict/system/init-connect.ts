// Generated from InitConnect.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/InitConnect.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Version as one number: digits before the dot × 100 plus those after it (2.21 is 221). */
  clientVer: number;
  /** A name that tells this client from others; freely chosen. */
  clientID: string;
  /** Whether `Notify` pushes are wanted on this connection. */
  recvNotify?: boolean | undefined;
  /** A value of `PacketEncAlgo`; FTAES_ECB when absent, ignored where no RSA key is configured. */
  packetEncAlgo?: number | undefined;
  /** A value of `ProtoFmt`: the body format of pushes on this connection. */
  pushProtoFmt?: number | undefined;
  /** Name of the client's programming language, for OpenD's information. */
  programmingLanguage?: string | undefined;
  /** Whether an AI tool is calling: 0 is no, 1 is a skill of an AI assistant. */
  aiType?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "InitConnect.C2S",
  wire: wire.C2S,
  checked: [
    ["clientVer", "required", "int32"],
    ["clientID", "required", "string"],
    ["recvNotify", "optional", "bool"],
    ["packetEncAlgo", "optional", "int32"],
    ["pushProtoFmt", "optional", "int32"],
    ["programmingLanguage", "optional", "string"],
    ["aiType", "optional", "int32"],
  ],
};

export interface S2C {
  /** OpenD's version, as one number. */
  serverVer: number;
  /** Id of the user that OpenD is logged in as. */
  loginUserID: bigint;
  /** Id of this connection; trade requests repeat it in their `PacketID`. */
  connID: bigint;
  /** AES-128 key of this connection: 16 ASCII characters. */
  connAESKey: string;
  /** Seconds between two `KeepAlive` requests; send them a little more often. */
  keepAliveInterval: number;
  /** Initialisation vector for AES_CBC, the same for every body; 16 characters. */
  aesCBCiv?: string | undefined;
  /** A value of `UserAttribution`: where the user registered. */
  userAttribution?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "InitConnect.S2C",
  wire: wire.S2C,
  checked: [
    ["serverVer", "required"],
    ["loginUserID", "required"],
    ["connID", "required"],
    ["connAESKey", "required"],
    ["keepAliveInterval", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "InitConnect.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
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
  name: "InitConnect.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Opens the conversation: the first request on a TCP connection, before any other. InitConnect, protocol 1001. */
export const InitConnect: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 1001,
  name: "InitConnect",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
