// Generated from Trd_GetComboMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader, readComboMaxTrdQtys as readTrd_Common_ComboMaxTrdQtys } from "../trd/common.ts";
import { writeComboLeg as writeQot_Common_ComboLeg } from "../qot/common.ts";
import { putDouble, putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The legs of the combination. */
  comboLegs: Qot_Common.ComboLeg[];
  /** Quantity of the combination; a leg trades this times its `qtyRatio`. */
  qty: number;
  /** Limit price of the whole combination. */
  price?: number | undefined;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** The order that is to be changed, by its id at the vendor's servers; absent for a new one. */
  orderIDEx?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "comboLegs", m.comboLegs, writeQot_Common_ComboLeg);
  putDouble(w, 33, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 41, "price", m.price);
  putInt32(w, 48, "orderType", m.orderType ?? missing(w, "orderType"));
  putString(w, 58, "orderIDEx", m.orderIDEx);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** What the combination would do to the account. */
  maxTrdQtys?: Trd_Common.ComboMaxTrdQtys | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let maxTrdQtys: Trd_Common.ComboMaxTrdQtys | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) maxTrdQtys = readTrd_Common_ComboMaxTrdQtys(below(r, "maxTrdQtys"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), maxTrdQtys });
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

/** Asks how much of a combination of legs a trading account could trade at most. Trd_GetComboMaxTrdQtys, protocol 2112. */
export const GetComboMaxTrdQtys: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2112,
  name: "Trd_GetComboMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: { name: "Trd_GetComboMaxTrdQtys.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetComboMaxTrdQtys.C2S", write: writeC2S },
  reply: { name: "Trd_GetComboMaxTrdQtys.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetComboMaxTrdQtys.S2C", read: readS2C },
});
