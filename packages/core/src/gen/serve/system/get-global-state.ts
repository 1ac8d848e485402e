// Generated from GetGlobalState.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/get-global-state.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putInt64, putDouble, putString, putUint64 } from "../../../protobuf/write-values.ts";
import { writeProgramStatus as writeCommon_ProgramStatus } from "../system/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as types from "../../strict/system/get-global-state.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(9, [
  [8, "userID", uint64],
], ["userID"]);

export const C2S: MessageType<types.C2S> = { name: "GetGlobalState.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "marketHK", m.marketHK ?? missing(w, "marketHK"));
  putInt32(w, 16, "marketUS", m.marketUS ?? missing(w, "marketUS"));
  putInt32(w, 24, "marketSH", m.marketSH ?? missing(w, "marketSH"));
  putInt32(w, 32, "marketSZ", m.marketSZ ?? missing(w, "marketSZ"));
  putInt32(w, 40, "marketHKFuture", m.marketHKFuture ?? missing(w, "marketHKFuture"));
  putInt32(w, 120, "marketUSFuture", m.marketUSFuture);
  putInt32(w, 136, "marketSGFuture", m.marketSGFuture);
  putInt32(w, 144, "marketJPFuture", m.marketJPFuture);
  putInt32(w, 152, "marketSG", m.marketSG);
  putInt32(w, 160, "marketMY", m.marketMY);
  putInt32(w, 168, "marketJP", m.marketJP);
  putBool(w, 48, "qotLogined", m.qotLogined ?? missing(w, "qotLogined"));
  putBool(w, 56, "trdLogined", m.trdLogined ?? missing(w, "trdLogined"));
  putInt32(w, 64, "serverVer", m.serverVer ?? missing(w, "serverVer"));
  putInt32(w, 72, "serverBuildNo", m.serverBuildNo ?? missing(w, "serverBuildNo"));
  putInt64(w, 80, "time", m.time ?? missing(w, "time"));
  putDouble(w, 89, "localTime", m.localTime);
  putMessage(w, 98, "programStatus", m.programStatus, writeCommon_ProgramStatus);
  putString(w, 106, "qotSvrIpAddr", m.qotSvrIpAddr);
  putString(w, 114, "trdSvrIpAddr", m.trdSvrIpAddr);
  putUint64(w, 128, "connID", m.connID);
}

export const S2C: MessageType<types.S2C> = { name: "GetGlobalState.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "GetGlobalState.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "GetGlobalState.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the state of the markets and of OpenD's own links and login. GetGlobalState, protocol 1002. */
export const GetGlobalState: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1002,
  name: "GetGlobalState",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
