// Generated from Qot_GetPlateSet.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader, readPlateInfo as readQot_Common_PlateInfo } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `QotMarket`: whose plates are wanted. */
  market: number;
  /** A value of `PlateSetType`: which kind of plates is wanted. */
  plateSetType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "plateSetType", m.plateSetType ?? missing(w, "plateSetType"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The plates of that kind in the market. */
  plateInfoList: Qot_Common.PlateInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const plateInfoList: Qot_Common.PlateInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) plateInfoList.push(readQot_Common_PlateInfo(below(r, "plateInfoList", plateInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { plateInfoList });
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

/** Asks for the plates (sectors, regions, themes) of a market. Qot_GetPlateSet, protocol 3204. */
export const GetPlateSet: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3204,
  name: "Qot_GetPlateSet",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetPlateSet.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetPlateSet.C2S", write: writeC2S },
  reply: { name: "Qot_GetPlateSet.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetPlateSet.S2C", read: readS2C },
});
