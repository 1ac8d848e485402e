// Generated from InitConnect.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, uint64, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** Version as one number: digits before the dot × 100 plus those after it (2.21 is 221). */
  clientVer: number;
  /** A name that identifies this client; freely chosen. */
  clientID: string;
  /** Whether this connection receives `Notify` pushes. */
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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "clientVer", m.clientVer ?? missing(w, "clientVer"));
  putString(w, 18, "clientID", m.clientID ?? missing(w, "clientID"));
  putBool(w, 24, "recvNotify", m.recvNotify);
  putInt32(w, 32, "packetEncAlgo", m.packetEncAlgo);
  putInt32(w, 40, "pushProtoFmt", m.pushProtoFmt);
  putString(w, 50, "programmingLanguage", m.programmingLanguage);
  putInt32(w, 56, "aiType", m.aiType);
}

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

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(24, [
  [8, "serverVer", int32],
  [16, "loginUserID", uint64],
  [24, "connID", uint64],
  [34, "connAESKey", string],
  [40, "keepAliveInterval", int32],
  [50, "aesCBCiv", string],
  [56, "userAttribution", int32],
], ["serverVer", "loginUserID", "connID", "connAESKey", "keepAliveInterval"]);

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

/** Opens the conversation: the first request on a TCP connection, before any other. InitConnect, protocol 1001. */
export const InitConnect: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1001,
  name: "InitConnect",
  effect: "change",
  request: { name: "InitConnect.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "InitConnect.C2S", write: writeC2S },
  reply: { name: "InitConnect.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "InitConnect.S2C", read: readS2C },
});
