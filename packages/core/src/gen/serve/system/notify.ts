// Generated from Notify.proto by tools/protoc-gen-opend. Do not edit.
import { readGtwEvent, readProgramStatus, readConnectStatus, readQotRight, readAPILevel, readAPIQuota, readUsedQuota, readS2C } from "../../strict/system/notify.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeProgramStatus as writeCommon_ProgramStatus } from "../system/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as types from "../../strict/system/notify.ts";

/** @internal */
export function writeGtwEvent(w: Writer, m: Loose<types.GtwEvent>): void {
  putInt32(w, 8, "eventType", m.eventType ?? missing(w, "eventType"));
  putString(w, 18, "desc", m.desc ?? missing(w, "desc"));
}

export const GtwEvent: MessageType<types.GtwEvent> = { name: "Notify.GtwEvent", read: readGtwEvent, write: writeGtwEvent };

/** @internal */
export function writeProgramStatus(w: Writer, m: Loose<types.ProgramStatus>): void {
  putMessage(w, 10, "programStatus", m.programStatus ?? missing(w, "programStatus"), writeCommon_ProgramStatus);
}

export const ProgramStatus: MessageType<types.ProgramStatus> = { name: "Notify.ProgramStatus", read: readProgramStatus, write: writeProgramStatus };

/** @internal */
export function writeConnectStatus(w: Writer, m: Loose<types.ConnectStatus>): void {
  putBool(w, 8, "qotLogined", m.qotLogined ?? missing(w, "qotLogined"));
  putBool(w, 16, "trdLogined", m.trdLogined ?? missing(w, "trdLogined"));
}

export const ConnectStatus: MessageType<types.ConnectStatus> = { name: "Notify.ConnectStatus", read: readConnectStatus, write: writeConnectStatus };

/** @internal */
export function writeQotRight(w: Writer, m: Loose<types.QotRight>): void {
  putInt32(w, 32, "hkQotRight", m.hkQotRight ?? missing(w, "hkQotRight"));
  putInt32(w, 40, "usQotRight", m.usQotRight ?? missing(w, "usQotRight"));
  putInt32(w, 48, "cnQotRight", m.cnQotRight ?? missing(w, "cnQotRight"));
  putInt32(w, 56, "hkOptionQotRight", m.hkOptionQotRight);
  putBool(w, 64, "hasUSOptionQotRight", m.hasUSOptionQotRight);
  putInt32(w, 72, "hkFutureQotRight", m.hkFutureQotRight);
  putInt32(w, 80, "usFutureQotRight", m.usFutureQotRight);
  putInt32(w, 88, "usOptionQotRight", m.usOptionQotRight);
  putInt32(w, 96, "usIndexQotRight", m.usIndexQotRight);
  putInt32(w, 104, "usOtcQotRight", m.usOtcQotRight);
  putInt32(w, 112, "sgFutureQotRight", m.sgFutureQotRight);
  putInt32(w, 120, "jpFutureQotRight", m.jpFutureQotRight);
  putInt32(w, 128, "usCMEFutureQotRight", m.usCMEFutureQotRight);
  putInt32(w, 136, "usCBOTFutureQotRight", m.usCBOTFutureQotRight);
  putInt32(w, 144, "usNYMEXFutureQotRight", m.usNYMEXFutureQotRight);
  putInt32(w, 152, "usCOMEXFutureQotRight", m.usCOMEXFutureQotRight);
  putInt32(w, 160, "usCBOEFutureQotRight", m.usCBOEFutureQotRight);
  putInt32(w, 168, "shQotRight", m.shQotRight);
  putInt32(w, 176, "szQotRight", m.szQotRight);
  putInt32(w, 184, "ccQotRight", m.ccQotRight);
  putInt32(w, 192, "sgStockQotRight", m.sgStockQotRight);
  putInt32(w, 200, "myStockQotRight", m.myStockQotRight);
  putInt32(w, 208, "jpStockQotRight", m.jpStockQotRight);
  putInt32(w, 216, "ecQotRight", m.ecQotRight);
}

export const QotRight: MessageType<types.QotRight> = { name: "Notify.QotRight", read: readQotRight, write: writeQotRight };

/** @internal */
export function writeAPILevel(w: Writer, m: Loose<types.APILevel>): void {
  putString(w, 26, "apiLevel", m.apiLevel ?? missing(w, "apiLevel"));
}

export const APILevel: MessageType<types.APILevel> = { name: "Notify.APILevel", read: readAPILevel, write: writeAPILevel };

/** @internal */
export function writeAPIQuota(w: Writer, m: Loose<types.APIQuota>): void {
  putInt32(w, 8, "subQuota", m.subQuota ?? missing(w, "subQuota"));
  putInt32(w, 16, "historyKLQuota", m.historyKLQuota ?? missing(w, "historyKLQuota"));
}

export const APIQuota: MessageType<types.APIQuota> = { name: "Notify.APIQuota", read: readAPIQuota, write: writeAPIQuota };

/** @internal */
export function writeUsedQuota(w: Writer, m: Loose<types.UsedQuota>): void {
  putInt32(w, 8, "usedSubQuota", m.usedSubQuota);
  putInt32(w, 16, "usedKLineQuota", m.usedKLineQuota);
}

export const UsedQuota: MessageType<types.UsedQuota> = { name: "Notify.UsedQuota", read: readUsedQuota, write: writeUsedQuota };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putMessage(w, 18, "event", m.event, writeGtwEvent);
  putMessage(w, 26, "programStatus", m.programStatus, writeProgramStatus);
  putMessage(w, 34, "connectStatus", m.connectStatus, writeConnectStatus);
  putMessage(w, 42, "qotRight", m.qotRight, writeQotRight);
  putMessage(w, 50, "apiLevel", m.apiLevel, writeAPILevel);
  putMessage(w, 58, "apiQuota", m.apiQuota, writeAPIQuota);
  putMessage(w, 66, "usedQuota", m.usedQuota, writeUsedQuota);
}

export const S2C: MessageType<types.S2C> = { name: "Notify.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Notify.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives when OpenD's login, links, rights or quotas change, if `recvNotify` requested it. Notify, protocol 1003. */
export const Notify: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 1003,
  name: "Notify",
  push: Response,
  s2c: S2C,
});
