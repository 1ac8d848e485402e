// Generated from Qot_GetEventContract.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One contract on an event. */
export interface ContractItem {
  /** Market and code of the contract. */
  contractSecurity: Qot_Common.Security;
  /** The event that the contract is on. */
  eventSecurity?: Qot_Common.Security | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** A value of `EC_ContractType`: yes or no, or a number. */
  contractType?: Qot_Common.EC_ContractType | (number & {}) | undefined;
  /** What the contract is about, in the language that OpenD is set to. */
  title?: string | undefined;
  /** The meaning of the side "yes". */
  yesSubTitle?: string | undefined;
  /** When trading starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  openTime?: string | undefined;
  /** When trading ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  closeTime?: string | undefined;
  /** When the result is determined, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  determinationTime?: string | undefined;
  /** When the contract is settled, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  settledTime?: string | undefined;
  /** The latest time at which the contract expires, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  latestExpirationTime?: string | undefined;
  /** A value of `EC_Status`: where the contract is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** How the contract ended, as text. */
  result?: string | undefined;
  /** What one contract pays at settlement, as text. */
  settlementValue?: string | undefined;
  /** The value that decided the result, as text. */
  expirationValue?: string | undefined;
  /** Contracts traded, a number as text. */
  volume?: string | undefined;
  /** Whether trading may end before `closeTime`. */
  canCloseEarly?: boolean | undefined;
  /** The step to the next price, a number as text. */
  tickSize?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tag within the category (`BASEBALL`). */
  tag?: string | undefined;
}

/** @internal */
export function readContractItem(r: Reader): ContractItem {
  let contractSecurity: Qot_Common.Security | undefined;
  let eventSecurity: Qot_Common.Security | undefined;
  let seriesSecurity: Qot_Common.Security | undefined;
  let contractType: Qot_Common.EC_ContractType | (number & {}) | undefined;
  let title: string | undefined;
  let yesSubTitle: string | undefined;
  let openTime: string | undefined;
  let closeTime: string | undefined;
  let determinationTime: string | undefined;
  let settledTime: string | undefined;
  let latestExpirationTime: string | undefined;
  let status: Qot_Common.EC_Status | (number & {}) | undefined;
  let result: string | undefined;
  let settlementValue: string | undefined;
  let expirationValue: string | undefined;
  let volume: string | undefined;
  let canCloseEarly: boolean | undefined;
  let tickSize: string | undefined;
  let category: string | undefined;
  let tag: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) contractSecurity = readQot_Common_Security(below(r, "contractSecurity"));
    if (r.tag === 18) eventSecurity = readQot_Common_Security(below(r, "eventSecurity"));
    if (r.tag === 26) seriesSecurity = readQot_Common_Security(below(r, "seriesSecurity"));
    if (r.tag === 32) contractType = int32(r);
    if (r.tag === 42) title = string(r);
    if (r.tag === 50) yesSubTitle = string(r);
    if (r.tag === 58) openTime = string(r);
    if (r.tag === 66) closeTime = string(r);
    if (r.tag === 74) determinationTime = string(r);
    if (r.tag === 82) settledTime = string(r);
    if (r.tag === 90) latestExpirationTime = string(r);
    if (r.tag === 96) status = int32(r);
    if (r.tag === 106) result = string(r);
    if (r.tag === 114) settlementValue = string(r);
    if (r.tag === 122) expirationValue = string(r);
    if (r.tag === 130) volume = string(r);
    if (r.tag === 136) canCloseEarly = bool(r);
    if (r.tag === 146) tickSize = string(r);
    if (r.tag === 154) category = string(r);
    if (r.tag === 162) tag = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 67, { contractSecurity: contractSecurity ?? lacks(r, "contractSecurity"), eventSecurity, seriesSecurity, contractType, title, yesSubTitle, openTime, closeTime, determinationTime, settledTime, latestExpirationTime, status, result, settlementValue, expirationValue, volume, canCloseEarly, tickSize, category, tag });
}

/** A contract that the vendor recommends. */
export interface RecommendContract {
  /** Market and code of the contract. */
  contractSecurity: Qot_Common.Security;
}

/** @internal */
export function readRecommendContract(r: Reader): RecommendContract {
  let contractSecurity: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) contractSecurity = readQot_Common_Security(below(r, "contractSecurity"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { contractSecurity: contractSecurity ?? lacks(r, "contractSecurity") });
}

export interface C2S {
  /** The event whose contracts are wanted. */
  event: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page, at most 1000; 100 when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "event", m.event ?? missing(w, "event"), writeQot_Common_Security);
  putString(w, 18, "nextPage", m.nextPage);
  putInt32(w, 24, "count", m.count);
}

export interface S2C {
  /** The contracts of this page. */
  contractList: ContractItem[];
  /** Contracts on the event that the vendor recommends. */
  recommendContracts: RecommendContract[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const contractList: ContractItem[] = [];
  const recommendContracts: RecommendContract[] = [];
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) contractList.push(readContractItem(below(r, "contractList", contractList.length)));
    while (r.tag === 18) recommendContracts.push(readRecommendContract(below(r, "recommendContracts", recommendContracts.length)));
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { contractList, recommendContracts, nextPage });
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

/** Asks for the contracts on an event, a page at a time. Qot_GetEventContract, protocol 3438. */
export const GetEventContract: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3438,
  name: "Qot_GetEventContract",
  effect: "read",
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: { name: "Qot_GetEventContract.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContract.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContract.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContract.S2C", read: readS2C },
});
