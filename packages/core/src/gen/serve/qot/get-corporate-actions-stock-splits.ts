// Generated from Qot_GetCorporateActionsStockSplits.proto by tools/protoc-gen-opend. Do not edit.
import { readStockSplitItem, writeC2S, readS2C } from "../../strict/qot/get-corporate-actions-stock-splits.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putString, putDouble, putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-corporate-actions-stock-splits.ts";

/** @internal */
export function writeStockSplitItem(w: Writer, m: Loose<types.StockSplitItem>): void {
  putUint64(w, 8, "dirDeciPubDate", m.dirDeciPubDate);
  putString(w, 18, "dirDeciPubDateStr", m.dirDeciPubDateStr);
  putString(w, 26, "reformType", m.reformType);
  putString(w, 34, "rate", m.rate);
  putUint64(w, 40, "exDate", m.exDate);
  putString(w, 50, "exDateStr", m.exDateStr);
  putUint64(w, 56, "smDeciDate", m.smDeciDate);
  putString(w, 66, "smDeciDateStr", m.smDeciDateStr);
  putUint64(w, 72, "tempTradeBeginDate", m.tempTradeBeginDate);
  putString(w, 82, "tempTradeBeginDateStr", m.tempTradeBeginDateStr);
  putUint64(w, 88, "simulTradeBeginDate", m.simulTradeBeginDate);
  putString(w, 98, "simulTradeBeginDateStr", m.simulTradeBeginDateStr);
  putUint64(w, 104, "simulTradeEndDate", m.simulTradeEndDate);
  putString(w, 114, "simulTradeEndDateStr", m.simulTradeEndDateStr);
  putString(w, 122, "eventStatus", m.eventStatus);
  putDouble(w, 129, "newParValue", m.newParValue);
  putString(w, 138, "tempShareCode", m.tempShareCode);
  putString(w, 146, "tempShareAbbrName", m.tempShareAbbrName);
  putInt64(w, 152, "newTradeUnit", m.newTradeUnit);
  putDouble(w, 161, "sharesAfterEffect", m.sharesAfterEffect);
}

export const StockSplitItem: MessageType<types.StockSplitItem> = { name: "Qot_GetCorporateActionsStockSplits.StockSplitItem", read: readStockSplitItem, write: writeStockSplitItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCorporateActionsStockSplits.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "splitItemList", m.splitItemList, writeStockSplitItem);
  putString(w, 18, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCorporateActionsStockSplits.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCorporateActionsStockSplits.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCorporateActionsStockSplits.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the splits of a stock, a page at a time. Qot_GetCorporateActionsStockSplits, protocol 3236. */
export const GetCorporateActionsStockSplits: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3236,
  name: "Qot_GetCorporateActionsStockSplits",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
