// Generated from Qot_GetOptionSellerScreener.proto by tools/protoc-gen-opend. Do not edit.
import { readSellerItem, writeC2S, readS2C } from "../../strict/qot/get-option-seller-screener.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool } from "../../../protobuf/read-values.ts";
import { readSellerIndicator as readQot_OptionCommon_SellerIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-seller-screener.ts";

/** @internal */
export function writeSellerItem(w: Writer, m: Loose<types.SellerItem>): void {
  putMessage(w, 10, "option", m.option ?? missing(w, "option"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt32(w, 24, "optionType", m.optionType);
  putDouble(w, 33, "strikePrice", m.strikePrice);
  putString(w, 42, "strikeTime", m.strikeTime);
  putDouble(w, 49, "strikeTimestamp", m.strikeTimestamp);
  putInt32(w, 56, "leftDays", m.leftDays);
  putDouble(w, 65, "optionPrice", m.optionPrice);
  putDouble(w, 73, "stockPrice", m.stockPrice);
  putDouble(w, 81, "premium", m.premium);
  putDouble(w, 89, "otmDegree", m.otmDegree);
  putDouble(w, 97, "iv", m.iv);
  putDouble(w, 105, "intervalReturn", m.intervalReturn);
  putDouble(w, 113, "annualizedReturn", m.annualizedReturn);
  putDouble(w, 121, "itmProbability", m.itmProbability);
  putDouble(w, 129, "strikedIntervalReturn", m.strikedIntervalReturn);
  putDouble(w, 137, "strikedAnnualizedReturn", m.strikedAnnualizedReturn);
  putMessage(w, 146, "owner", m.owner, writeQot_Common_Security);
}

export const SellerItem: MessageType<types.SellerItem> = { name: "Qot_GetOptionSellerScreener.SellerItem", read: readSellerItem, write: writeSellerItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let sellerType: number | undefined;
  let sortType: number | undefined;
  let isAsc: boolean | undefined;
  const filterList: Qot_OptionCommon.SellerIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sellerType = int32(r);
    if (r.tag === 24) sortType = int32(r);
    if (r.tag === 32) isAsc = bool(r);
    while (r.tag === 42) filterList.push(readQot_OptionCommon_SellerIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sellerType: sellerType ?? lacks(r, "sellerType"), sortType, isAsc, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionSellerScreener.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeSellerItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionSellerScreener.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionSellerScreener.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionSellerScreener.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for options that suit a seller. Qot_GetOptionSellerScreener, protocol 3314. */
export const GetOptionSellerScreener: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3314,
  name: "Qot_GetOptionSellerScreener",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
