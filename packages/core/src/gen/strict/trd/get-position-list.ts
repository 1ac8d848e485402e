// Generated from Trd_GetPositionList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, writeTrdFilterConditions as writeTrd_Common_TrdFilterConditions, readTrdHeader as readTrd_Common_TrdHeader, readPosition as readTrd_Common_Position } from "../trd/common.ts";
import { putDouble, putBool, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which positions are wanted; all when absent. */
  filterConditions?: Trd_Common.TrdFilterConditions | undefined;
  /** Only positions with a profit above this, in percent (10 means 10 %). */
  filterPLRatioMin?: number | undefined;
  /** Only positions with a profit below this, in percent (20 means 20 %). */
  filterPLRatioMax?: number | undefined;
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
  /** A value of `TrdAssetCategory`: required for credit and derivatives accounts of moomoo Japan. */
  assetCategory?: number | undefined;
  /** A value of `Currency`: required for crypto accounts, ignored for others. */
  currency?: number | undefined;
  /** Whether option legs are shown as combinations; false when absent. */
  optionStrategyView?: boolean | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "filterConditions", m.filterConditions, writeTrd_Common_TrdFilterConditions);
  putDouble(w, 25, "filterPLRatioMin", m.filterPLRatioMin);
  putDouble(w, 33, "filterPLRatioMax", m.filterPLRatioMax);
  putBool(w, 40, "refreshCache", m.refreshCache);
  putInt32(w, 48, "assetCategory", m.assetCategory);
  putInt32(w, 56, "currency", m.currency);
  putBool(w, 64, "optionStrategyView", m.optionStrategyView);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per position. */
  positionList: Trd_Common.Position[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  const positionList: Trd_Common.Position[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) positionList.push(readTrd_Common_Position(below(r, "positionList", positionList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), positionList });
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

/** Asks for the positions of a trading account. Trd_GetPositionList, protocol 2102. */
export const GetPositionList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Trd_GetPositionList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetPositionList.C2S", write: writeC2S },
  reply: { name: "Trd_GetPositionList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetPositionList.S2C", read: readS2C },
});
