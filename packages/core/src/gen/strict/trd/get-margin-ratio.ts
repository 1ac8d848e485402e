// Generated from Trd_GetMarginRatio.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { bool, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Trd_Common from "../trd/common.ts";

/** The margin terms of one security. */
export interface MarginRatioInfo {
  /** The stock that the terms are for. */
  security: Qot_Common.Security;
  /** Whether it can be bought on margin. */
  isLongPermit?: boolean | undefined;
  /** Whether it can be sold short. */
  isShortPermit?: boolean | undefined;
  /** Shares that can still be borrowed to sell short. */
  shortPoolRemain?: number | undefined;
  /** Reference interest rate of borrowing shares to sell short, in percent (0.89 means 0.89 %). */
  shortFeeRate?: number | undefined;
  /** Margin at which a buyer on margin is warned, in percent (60 means 60 %). */
  alertLongRatio?: number | undefined;
  /** Margin at which a short seller is warned, in percent (60 means 60 %). */
  alertShortRatio?: number | undefined;
  /** Initial margin of buying on margin, in percent (60 means 60 %). */
  imLongRatio?: number | undefined;
  /** Initial margin of selling short, in percent (60 means 60 %). */
  imShortRatio?: number | undefined;
  /** Margin at which a buyer on margin gets a margin call, in percent (60 means 60 %). */
  mcmLongRatio?: number | undefined;
  /** Margin at which a short seller gets a margin call, in percent (60 means 60 %). */
  mcmShortRatio?: number | undefined;
  /** Margin that a buyer on margin must keep, in percent (60 means 60 %). */
  mmLongRatio?: number | undefined;
  /** Margin that a short seller must keep, in percent (60 means 60 %). */
  mmShortRatio?: number | undefined;
}

/** @internal */
export function readMarginRatioInfo(r: Reader): MarginRatioInfo {
  let security: Qot_Common.Security | undefined;
  let isLongPermit: boolean | undefined;
  let isShortPermit: boolean | undefined;
  let shortPoolRemain: number | undefined;
  let shortFeeRate: number | undefined;
  let alertLongRatio: number | undefined;
  let alertShortRatio: number | undefined;
  let imLongRatio: number | undefined;
  let imShortRatio: number | undefined;
  let mcmLongRatio: number | undefined;
  let mcmShortRatio: number | undefined;
  let mmLongRatio: number | undefined;
  let mmShortRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) isLongPermit = bool(r);
    if (r.tag === 24) isShortPermit = bool(r);
    if (r.tag === 33) shortPoolRemain = double(r);
    if (r.tag === 41) shortFeeRate = double(r);
    if (r.tag === 49) alertLongRatio = double(r);
    if (r.tag === 57) alertShortRatio = double(r);
    if (r.tag === 65) imLongRatio = double(r);
    if (r.tag === 73) imShortRatio = double(r);
    if (r.tag === 81) mcmLongRatio = double(r);
    if (r.tag === 89) mcmShortRatio = double(r);
    if (r.tag === 97) mmLongRatio = double(r);
    if (r.tag === 105) mmShortRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 38, { security: security ?? lacks(r, "security"), isLongPermit, isShortPermit, shortPoolRemain, shortFeeRate, alertLongRatio, alertShortRatio, imLongRatio, imShortRatio, mcmLongRatio, mcmShortRatio, mmLongRatio, mmShortRatio });
}

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The stocks whose terms are wanted, at most 100. */
  securityList: Qot_Common.Security[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "securityList", m.securityList, writeQot_Common_Security);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per requested stock. */
  marginRatioInfoList: MarginRatioInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  const marginRatioInfoList: MarginRatioInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) marginRatioInfoList.push(readMarginRatioInfo(below(r, "marginRatioInfoList", marginRatioInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), marginRatioInfoList });
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

/** Asks for margin ratios and short-selling terms of securities. Trd_GetMarginRatio, protocol 2223. */
export const GetMarginRatio: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2223,
  name: "Trd_GetMarginRatio",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 100 },
  request: { name: "Trd_GetMarginRatio.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetMarginRatio.C2S", write: writeC2S },
  reply: { name: "Trd_GetMarginRatio.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetMarginRatio.S2C", read: readS2C },
});
