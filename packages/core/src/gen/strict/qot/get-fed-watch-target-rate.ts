// Generated from Qot_GetFedWatchTargetRate.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** How likely one range of the target rate is. */
export interface TargetRateItem {
  /** The range of the target rate, as text (`4.25% ~ 4.50%`). */
  targetRange: string;
  /** Probability that the market expects, in percent (92.13 means 92.13 %). */
  probability: number;
}

/** @internal */
export function readTargetRateItem(r: Reader): TargetRateItem {
  let targetRange: string | undefined;
  let probability: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) targetRange = string(r);
    if (r.tag === 17) probability = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { targetRange: targetRange ?? lacks(r, "targetRange"), probability: probability ?? lacks(r, "probability") });
}

/** What is expected of one meeting of the Federal Open Market Committee. */
export interface FedMeetingTab {
  /** Day of the meeting, as `YYYY-MM-DD`. */
  meetingDate: string;
  /** The possible ranges, the lowest rate first; the probabilities add up to 100. */
  targetRateList: TargetRateItem[];
}

/** @internal */
export function readFedMeetingTab(r: Reader): FedMeetingTab {
  let meetingDate: string | undefined;
  const targetRateList: TargetRateItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) meetingDate = string(r);
    while (r.tag === 18) targetRateList.push(readTargetRateItem(below(r, "targetRateList", targetRateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { meetingDate: meetingDate ?? lacks(r, "meetingDate"), targetRateList });
}

export interface C2S {
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The coming meetings, the nearest first. */
  meetingList: FedMeetingTab[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const meetingList: FedMeetingTab[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) meetingList.push(readFedMeetingTab(below(r, "meetingList", meetingList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { meetingList });
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

/** Asks how likely each Fed target rate is at the coming meetings. Qot_GetFedWatchTargetRate, protocol 3404. */
export const GetFedWatchTargetRate: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3404,
  name: "Qot_GetFedWatchTargetRate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetFedWatchTargetRate.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFedWatchTargetRate.C2S", write: writeC2S },
  reply: { name: "Qot_GetFedWatchTargetRate.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFedWatchTargetRate.S2C", read: readS2C },
});
