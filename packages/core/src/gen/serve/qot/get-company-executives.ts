// Generated from Qot_GetCompanyExecutives.proto by tools/protoc-gen-opend. Do not edit.
import { readDirectorInfo, writeC2S, readS2C } from "../../strict/qot/get-company-executives.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-company-executives.ts";

/** @internal */
export function writeDirectorInfo(w: Writer, m: Loose<types.DirectorInfo>): void {
  putString(w, 10, "displayLeaderName", m.displayLeaderName);
  putString(w, 18, "leaderName", m.leaderName);
  putString(w, 26, "positionName", m.positionName);
  putUint64(w, 32, "beginDate", m.beginDate);
  putString(w, 42, "beginDateStr", m.beginDateStr);
  putString(w, 50, "leaderGender", m.leaderGender);
  putString(w, 58, "leaderAge", m.leaderAge);
  putString(w, 66, "highestEducation", m.highestEducation);
  putUint64(w, 72, "annualSalary", m.annualSalary);
  putUint64(w, 80, "issueDate", m.issueDate);
  putString(w, 90, "issueDateStr", m.issueDateStr);
}

export const DirectorInfo: MessageType<types.DirectorInfo> = { name: "Qot_GetCompanyExecutives.DirectorInfo", read: readDirectorInfo, write: writeDirectorInfo };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCompanyExecutives.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "directorList", m.directorList, writeDirectorInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCompanyExecutives.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCompanyExecutives.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCompanyExecutives.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the directors and executives of a company. Qot_GetCompanyExecutives, protocol 3244. */
export const GetCompanyExecutives: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3244,
  name: "Qot_GetCompanyExecutives",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
