// Generated from GetUserInfo.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/get-user-info.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putString, putInt32, putBool, putInt64 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/get-user-info.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(6, [
  [16, "flag", int32],
]);

export const C2S: MessageType<types.C2S> = { name: "GetUserInfo.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "nickName", m.nickName);
  putString(w, 18, "avatarUrl", m.avatarUrl);
  putString(w, 26, "apiLevel", m.apiLevel);
  putInt32(w, 32, "hkQotRight", m.hkQotRight);
  putInt32(w, 40, "usQotRight", m.usQotRight);
  putInt32(w, 48, "cnQotRight", m.cnQotRight);
  putBool(w, 56, "isNeedAgreeDisclaimer", m.isNeedAgreeDisclaimer);
  putInt64(w, 64, "userID", m.userID);
  putInt32(w, 72, "updateType", m.updateType);
  putString(w, 82, "webKey", m.webKey);
  putString(w, 146, "webJumpUrlHead", m.webJumpUrlHead);
  putInt32(w, 88, "hkOptionQotRight", m.hkOptionQotRight);
  putBool(w, 96, "hasUSOptionQotRight", m.hasUSOptionQotRight);
  putInt32(w, 104, "hkFutureQotRight", m.hkFutureQotRight);
  putInt32(w, 112, "subQuota", m.subQuota);
  putInt32(w, 120, "historyKLQuota", m.historyKLQuota);
  putInt32(w, 128, "usFutureQotRight", m.usFutureQotRight);
  putInt32(w, 136, "usOptionQotRight", m.usOptionQotRight);
  putInt32(w, 152, "userAttribution", m.userAttribution);
  putString(w, 162, "updateWhatsNew", m.updateWhatsNew);
  putInt32(w, 168, "usIndexQotRight", m.usIndexQotRight);
  putInt32(w, 176, "usOtcQotRight", m.usOtcQotRight);
  putInt32(w, 184, "usCMEFutureQotRight", m.usCMEFutureQotRight);
  putInt32(w, 192, "usCBOTFutureQotRight", m.usCBOTFutureQotRight);
  putInt32(w, 200, "usNYMEXFutureQotRight", m.usNYMEXFutureQotRight);
  putInt32(w, 208, "usCOMEXFutureQotRight", m.usCOMEXFutureQotRight);
  putInt32(w, 216, "usCBOEFutureQotRight", m.usCBOEFutureQotRight);
  putInt32(w, 224, "sgFutureQotRight", m.sgFutureQotRight);
  putInt32(w, 232, "jpFutureQotRight", m.jpFutureQotRight);
  putBool(w, 240, "isAppNNOrMM", m.isAppNNOrMM);
  putInt32(w, 248, "shQotRight", m.shQotRight);
  putInt32(w, 256, "szQotRight", m.szQotRight);
  putInt32(w, 264, "extra", m.extra);
  putInt32(w, 272, "ccQotRight", m.ccQotRight);
  putInt32(w, 280, "sgStockQotRight", m.sgStockQotRight);
  putInt32(w, 288, "myStockQotRight", m.myStockQotRight);
  putInt32(w, 296, "jpStockQotRight", m.jpStockQotRight);
  putInt32(w, 304, "ecQotRight", m.ecQotRight);
}

export const S2C: MessageType<types.S2C> = { name: "GetUserInfo.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "GetUserInfo.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "GetUserInfo.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks about the logged-in user: name, levels per market, quotas. GetUserInfo, protocol 1005. */
export const GetUserInfo: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1005,
  name: "GetUserInfo",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
