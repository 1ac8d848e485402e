// Generated from Qot_WarrantScreen.proto by tools/protoc-gen-opend. Do not edit.
import { writeBoundary, writeInterval, writeChoice, writeScreenGroup, writeSort, readWarrantItem, writeC2S, readS2C } from "../../strict/qot/warrant-screen.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { double, bool, int32, string, int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putUint32, putInt32, putDouble, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/warrant-screen.ts";

/** @internal */
export function readBoundary(r: Reader): types.Boundary {
  let value: number | undefined;
  let includes: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) value = double(r);
    if (r.tag === 16) includes = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { value, includes });
}

export const Boundary: MessageType<types.Boundary> = { name: "Qot_WarrantScreen.Boundary", read: readBoundary, write: writeBoundary };

/** @internal */
export function readInterval(r: Reader): types.Interval {
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  let unit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 18) filterMax = readBoundary(below(r, "filterMax"));
    if (r.tag === 24) unit = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { filterMin, filterMax, unit });
}

export const Interval: MessageType<types.Interval> = { name: "Qot_WarrantScreen.Interval", read: readInterval, write: writeInterval };

/** @internal */
export function readChoice(r: Reader): types.Choice {
  let contentType: number | undefined;
  let text: string | undefined;
  let value: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) contentType = int32(r);
    if (r.tag === 18) text = string(r);
    if (r.tag === 24) value = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { contentType, text, value });
}

export const Choice: MessageType<types.Choice> = { name: "Qot_WarrantScreen.Choice", read: readChoice, write: writeChoice };

/** @internal */
export function readScreenGroup(r: Reader): types.ScreenGroup {
  let fieldId: number | undefined;
  let interval: types.Interval | undefined;
  const choices: types.Choice[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldId = int32(r);
    if (r.tag === 18) interval = readInterval(below(r, "interval"));
    while (r.tag === 26) choices.push(readChoice(below(r, "choices", choices.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { fieldId, interval, choices });
}

export const ScreenGroup: MessageType<types.ScreenGroup> = { name: "Qot_WarrantScreen.ScreenGroup", read: readScreenGroup, write: writeScreenGroup };

/** @internal */
export function readSort(r: Reader): types.Sort {
  let sortFieldId: number | undefined;
  let direction: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) sortFieldId = int32(r);
    if (r.tag === 16) direction = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { sortFieldId, direction });
}

export const Sort: MessageType<types.Sort> = { name: "Qot_WarrantScreen.Sort", read: readSort, write: writeSort };

/** @internal */
export function writeWarrantItem(w: Writer, m: Loose<types.WarrantItem>): void {
  putUint64(w, 8, "stockId", m.stockId);
  putUint64(w, 16, "stockOwner", m.stockOwner);
  putUint32(w, 24, "issuerId", m.issuerId);
  putInt32(w, 32, "warrantType", m.warrantType);
  putDouble(w, 41, "strikePrice", m.strikePrice);
  putUint64(w, 48, "maturityDate", m.maturityDate);
  putUint64(w, 56, "lastTradeDate", m.lastTradeDate);
  putDouble(w, 65, "conversionRatio", m.conversionRatio);
  putDouble(w, 73, "lastclosePrice", m.lastclosePrice);
  putDouble(w, 81, "recoveryPrice", m.recoveryPrice);
  putDouble(w, 161, "stockOwnerPrice", m.stockOwnerPrice);
  putDouble(w, 169, "currentPrice", m.currentPrice);
  putUint64(w, 176, "volume", m.volume);
  putDouble(w, 185, "turnover", m.turnover);
  putUint64(w, 192, "sellVol", m.sellVol);
  putUint64(w, 200, "buyVol", m.buyVol);
  putDouble(w, 209, "sellPrice", m.sellPrice);
  putDouble(w, 217, "buyPrice", m.buyPrice);
  putDouble(w, 225, "streetRate", m.streetRate);
  putDouble(w, 233, "highPrice", m.highPrice);
  putDouble(w, 241, "lowPrice", m.lowPrice);
  putDouble(w, 249, "impliedVolatility", m.impliedVolatility);
  putDouble(w, 257, "delta", m.delta);
  putInt32(w, 264, "status", m.status);
  putDouble(w, 273, "streetRateNew", m.streetRateNew);
  putDouble(w, 281, "score", m.score);
  putDouble(w, 289, "premium", m.premium);
  putDouble(w, 297, "leverage", m.leverage);
  putDouble(w, 305, "effectiveLeverage", m.effectiveLeverage);
  putDouble(w, 313, "breakEvenPoint", m.breakEvenPoint);
  putDouble(w, 321, "ipop", m.ipop);
  putDouble(w, 329, "amplitude", m.amplitude);
  putDouble(w, 337, "fxScore", m.fxScore);
  putUint64(w, 344, "ipoTime", m.ipoTime);
  putUint64(w, 352, "streetVol", m.streetVol);
  putUint32(w, 360, "lotSize", m.lotSize);
  putUint64(w, 368, "issueSize", m.issueSize);
  putDouble(w, 377, "ipoPrice", m.ipoPrice);
  putDouble(w, 385, "upperStrikePrice", m.upperStrikePrice);
  putDouble(w, 393, "lowerStrikePrice", m.lowerStrikePrice);
  putUint32(w, 400, "iwPriceStatus", m.iwPriceStatus);
  putDouble(w, 409, "sensitivity", m.sensitivity);
  putDouble(w, 417, "priceRecoveryRatio", m.priceRecoveryRatio);
  putMessage(w, 802, "security", m.security, writeQot_Common_Security);
  putMessage(w, 810, "ownerSecurity", m.ownerSecurity, writeQot_Common_Security);
  putString(w, 818, "name", m.name);
  putString(w, 826, "ownerName", m.ownerName);
}

export const WarrantItem: MessageType<types.WarrantItem> = { name: "Qot_WarrantScreen.WarrantItem", read: readWarrantItem, write: writeWarrantItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let marketType: number | undefined;
  let isDelay: boolean | undefined;
  const filterList: types.ScreenGroup[] = [];
  const sortList: types.Sort[] = [];
  let onlyCount: boolean | undefined;
  let pageFrom: number | undefined;
  let pageCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) marketType = int32(r);
    if (r.tag === 16) isDelay = bool(r);
    while (r.tag === 26) filterList.push(readScreenGroup(below(r, "filterList", filterList.length)));
    while (r.tag === 34) sortList.push(readSort(below(r, "sortList", sortList.length)));
    if (r.tag === 40) onlyCount = bool(r);
    if (r.tag === 48) pageFrom = int32(r);
    if (r.tag === 56) pageCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { marketType, isDelay, filterList, sortList, onlyCount, pageFrom, pageCount });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_WarrantScreen.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 26, "warrants", m.warrants, writeWarrantItem);
  putBool(w, 32, "lastPage", m.lastPage);
  putInt32(w, 40, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_WarrantScreen.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_WarrantScreen.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_WarrantScreen.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for warrants that pass a set of conditions, a page at a time. Qot_WarrantScreen, protocol 3254. */
export const WarrantScreen: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
