// Generated from Qot_GetCompanyExecutives.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One director or executive. */
export interface DirectorInfo {
  /** The name to show; do not ask with it. */
  displayLeaderName?: string | undefined;
  /** The name to ask `Qot_GetCompanyExecutiveBackground` with. */
  leaderName?: string | undefined;
  /** Position in the company. */
  positionName?: string | undefined;
  /** First day in the position, in Unix seconds. */
  beginDate?: bigint | undefined;
  /** First day in the position, as `YYYY-MM-DD` in the market's own time zone. */
  beginDateStr?: string | undefined;
  /** Male or female, in words. */
  leaderGender?: string | undefined;
  /** Age in years, as text. */
  leaderAge?: string | undefined;
  /** Highest degree, in words. */
  highestEducation?: string | undefined;
  /** Pay per year; the vendor does not document the currency. */
  annualSalary?: bigint | undefined;
  /** Day of the publication, in Unix seconds. */
  issueDate?: bigint | undefined;
  /** Day of the publication, as `YYYY-MM-DD` in the market's own time zone. */
  issueDateStr?: string | undefined;
}

/** @internal */
export function readDirectorInfo(r: Reader): DirectorInfo {
  let displayLeaderName: string | undefined;
  let leaderName: string | undefined;
  let positionName: string | undefined;
  let beginDate: bigint | undefined;
  let beginDateStr: string | undefined;
  let leaderGender: string | undefined;
  let leaderAge: string | undefined;
  let highestEducation: string | undefined;
  let annualSalary: bigint | undefined;
  let issueDate: bigint | undefined;
  let issueDateStr: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) displayLeaderName = string(r);
    if (r.tag === 18) leaderName = string(r);
    if (r.tag === 26) positionName = string(r);
    if (r.tag === 32) beginDate = uint64(r);
    if (r.tag === 42) beginDateStr = string(r);
    if (r.tag === 50) leaderGender = string(r);
    if (r.tag === 58) leaderAge = string(r);
    if (r.tag === 66) highestEducation = string(r);
    if (r.tag === 72) annualSalary = uint64(r);
    if (r.tag === 80) issueDate = uint64(r);
    if (r.tag === 90) issueDateStr = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 49, { displayLeaderName, leaderName, positionName, beginDate, beginDateStr, leaderGender, leaderAge, highestEducation, annualSalary, issueDate, issueDateStr });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

export interface S2C {
  /** One entry per director or executive. */
  directorList: DirectorInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const directorList: DirectorInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) directorList.push(readDirectorInfo(below(r, "directorList", directorList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { directorList });
}

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

/** Asks for the directors and executives of a company. Qot_GetCompanyExecutives, protocol 3244. */
export const GetCompanyExecutives: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3244,
  name: "Qot_GetCompanyExecutives",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetCompanyExecutives.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCompanyExecutives.C2S", write: writeC2S },
  reply: { name: "Qot_GetCompanyExecutives.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCompanyExecutives.S2C", read: readS2C },
});
