// Generated from Qot_GetShareholdersOverview.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, double, int32, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One holder, or one kind of holder. */
export interface OwnershipStaticItem {
  /** The holder, or the kind of holder. */
  name?: string | undefined;
  /** Part of the company's shares that is held, in percent (23.37 means 23.37 %). */
  holderPct?: number | undefined;
  /** Id of the holder; 0 for a kind of holder. */
  holderId?: number | undefined;
}

/** @internal */
export function readOwnershipStaticItem(r: Reader): OwnershipStaticItem {
  let name: string | undefined;
  let holderPct: number | undefined;
  let holderId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) name = string(r);
    if (r.tag === 17) holderPct = double(r);
    if (r.tag === 24) holderId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { name, holderPct, holderId });
}

/** The holders of the stock on one day. */
export interface OwnershipStaticInfo {
  /** Day of the count, in Unix seconds. */
  staticDate?: bigint | undefined;
  /** Day of the count, as `YYYY-MM-DD` in the market's own time zone. */
  staticDateStr?: string | undefined;
  /** The holders, or the kinds of holder. */
  itemList: OwnershipStaticItem[];
}

/** @internal */
export function readOwnershipStaticInfo(r: Reader): OwnershipStaticInfo {
  let staticDate: bigint | undefined;
  let staticDateStr: string | undefined;
  const itemList: OwnershipStaticItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) staticDate = uint64(r);
    if (r.tag === 18) staticDateStr = string(r);
    while (r.tag === 34) itemList.push(readOwnershipStaticItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { staticDate, staticDateStr, itemList });
}

/** A reporting period that can be requested. */
export interface HoldingPeriodItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** Id of the period; hand it back in the next request as it is. */
  periodId?: number | undefined;
}

/** @internal */
export function readHoldingPeriodItem(r: Reader): HoldingPeriodItem {
  let periodText: string | undefined;
  let periodId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) periodText = string(r);
    if (r.tag === 16) periodId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { periodText, periodId });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Id of the period; the latest when absent or 0. */
  periodId?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 24, "periodId", m.periodId);
}

export interface S2C {
  /** The largest holders. */
  mainHolderInfoList: OwnershipStaticInfo[];
  /** The kinds of holder. */
  holderTypeInfoList: OwnershipStaticInfo[];
  /** The periods that can be requested; only where the request had no `periodId`. */
  holdingPeriodList: HoldingPeriodItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const mainHolderInfoList: OwnershipStaticInfo[] = [];
  const holderTypeInfoList: OwnershipStaticInfo[] = [];
  const holdingPeriodList: HoldingPeriodItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) mainHolderInfoList.push(readOwnershipStaticInfo(below(r, "mainHolderInfoList", mainHolderInfoList.length)));
    while (r.tag === 18) holderTypeInfoList.push(readOwnershipStaticInfo(below(r, "holderTypeInfoList", holderTypeInfoList.length)));
    while (r.tag === 26) holdingPeriodList.push(readHoldingPeriodItem(below(r, "holdingPeriodList", holdingPeriodList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { mainHolderInfoList, holderTypeInfoList, holdingPeriodList });
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

/** Asks for a stock's main holders and kinds of holders. Qot_GetShareholdersOverview, protocol 3237. */
export const GetShareholdersOverview: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3237,
  name: "Qot_GetShareholdersOverview",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetShareholdersOverview.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShareholdersOverview.C2S", write: writeC2S },
  reply: { name: "Qot_GetShareholdersOverview.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShareholdersOverview.S2C", read: readS2C },
});
