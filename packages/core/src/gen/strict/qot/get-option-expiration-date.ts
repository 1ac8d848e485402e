// Generated from Qot_GetOptionExpirationDate.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt32(w, 16, "indexOptionType", m.indexOptionType);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** One day on which options expire. */
export interface OptionExpirationDate {
  /** Expiry date as `YYYY-MM-DD`: Beijing time for Hong Kong and mainland China, US Eastern time for the US. */
  strikeTime?: string | undefined;
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** Days until expiry; negative once expired. */
  optionExpiryDateDistance: number;
  /** A value of `ExpirationCycle`: how often such options expire, for options on Hong Kong indices only. */
  cycle?: number | undefined;
}

/** @internal */
export function readOptionExpirationDate(r: Reader): OptionExpirationDate {
  let strikeTime: string | undefined;
  let strikeTimestamp: number | undefined;
  let optionExpiryDateDistance: number | undefined;
  let cycle: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) strikeTime = string(r);
    if (r.tag === 17) strikeTimestamp = double(r);
    if (r.tag === 24) optionExpiryDateDistance = int32(r);
    if (r.tag === 32) cycle = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { strikeTime, strikeTimestamp, optionExpiryDateDistance: optionExpiryDateDistance ?? lacks(r, "optionExpiryDateDistance"), cycle });
}

export interface S2C {
  /** The expiry dates. */
  dateList: OptionExpirationDate[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dateList: OptionExpirationDate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dateList.push(readOptionExpirationDate(below(r, "dateList", dateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { dateList });
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

/** Asks for the expiry dates of the options on a security. Qot_GetOptionExpirationDate, protocol 3224. */
export const GetOptionExpirationDate: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3224,
  name: "Qot_GetOptionExpirationDate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetOptionExpirationDate.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionExpirationDate.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionExpirationDate.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionExpirationDate.S2C", read: readS2C },
});
