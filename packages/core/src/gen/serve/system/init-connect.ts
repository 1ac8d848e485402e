// Generated from InitConnect.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/init-connect.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putUint64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/init-connect.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(18, [
  [8, "clientVer", int32],
  [18, "clientID", string],
  [24, "recvNotify", bool],
  [32, "packetEncAlgo", int32],
  [40, "pushProtoFmt", int32],
  [50, "programmingLanguage", string],
  [56, "aiType", int32],
], ["clientVer", "clientID"]);

export const C2S: MessageType<types.C2S> = { name: "InitConnect.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "serverVer", m.serverVer ?? missing(w, "serverVer"));
  putUint64(w, 16, "loginUserID", m.loginUserID ?? missing(w, "loginUserID"));
  putUint64(w, 24, "connID", m.connID ?? missing(w, "connID"));
  putString(w, 34, "connAESKey", m.connAESKey ?? missing(w, "connAESKey"));
  putInt32(w, 40, "keepAliveInterval", m.keepAliveInterval ?? missing(w, "keepAliveInterval"));
  putString(w, 50, "aesCBCiv", m.aesCBCiv);
  putInt32(w, 56, "userAttribution", m.userAttribution);
}

export const S2C: MessageType<types.S2C> = { name: "InitConnect.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "InitConnect.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "InitConnect.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Opens the conversation: the first request on a TCP connection, before any other. InitConnect, protocol 1001. */
export const InitConnect: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1001,
  name: "InitConnect",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
