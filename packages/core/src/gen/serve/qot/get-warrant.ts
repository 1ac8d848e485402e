// Generated from Qot_GetWarrant.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readWarrantData, readS2C } from "../../strict/qot/get-warrant.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, plainInt32, item, items, string, double, uint64 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble, putInt64, putBool } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-warrant.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let begin: number | undefined;
  let num: number | undefined;
  let sortField: number | undefined;
  let ascend: boolean | undefined;
  let owner: Qot_Common.Security | undefined;
  const typeList: number[] = [];
  const issuerList: number[] = [];
  let maturityTimeMin: string | undefined;
  let maturityTimeMax: string | undefined;
  let ipoPeriod: number | undefined;
  let priceType: number | undefined;
  let status: number | undefined;
  let curPriceMin: number | undefined;
  let curPriceMax: number | undefined;
  let strikePriceMin: number | undefined;
  let strikePriceMax: number | undefined;
  let streetMin: number | undefined;
  let streetMax: number | undefined;
  let conversionMin: number | undefined;
  let conversionMax: number | undefined;
  let volMin: bigint | undefined;
  let volMax: bigint | undefined;
  let premiumMin: number | undefined;
  let premiumMax: number | undefined;
  let leverageRatioMin: number | undefined;
  let leverageRatioMax: number | undefined;
  let deltaMin: number | undefined;
  let deltaMax: number | undefined;
  let impliedMin: number | undefined;
  let impliedMax: number | undefined;
  let recoveryPriceMin: number | undefined;
  let recoveryPriceMax: number | undefined;
  let priceRecoveryRatioMin: number | undefined;
  let priceRecoveryRatioMax: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) begin = int32(r);
    if (r.tag === 16) num = int32(r);
    if (r.tag === 24) sortField = int32(r);
    if (r.tag === 32) ascend = bool(r);
    if (r.tag === 42) owner = readQot_Common_Security(below(r, "owner"));
    while (r.tag === 48) item(r, typeList, plainInt32); while (r.tag === 50) items(r, typeList, plainInt32);
    while (r.tag === 56) item(r, issuerList, plainInt32); while (r.tag === 58) items(r, issuerList, plainInt32);
    if (r.tag === 66) maturityTimeMin = string(r);
    if (r.tag === 74) maturityTimeMax = string(r);
    if (r.tag === 80) ipoPeriod = int32(r);
    if (r.tag === 88) priceType = int32(r);
    if (r.tag === 96) status = int32(r);
    if (r.tag === 105) curPriceMin = double(r);
    if (r.tag === 113) curPriceMax = double(r);
    if (r.tag === 121) strikePriceMin = double(r);
    if (r.tag === 129) strikePriceMax = double(r);
    if (r.tag === 137) streetMin = double(r);
    if (r.tag === 145) streetMax = double(r);
    if (r.tag === 153) conversionMin = double(r);
    if (r.tag === 161) conversionMax = double(r);
    if (r.tag === 168) volMin = uint64(r);
    if (r.tag === 176) volMax = uint64(r);
    if (r.tag === 185) premiumMin = double(r);
    if (r.tag === 193) premiumMax = double(r);
    if (r.tag === 201) leverageRatioMin = double(r);
    if (r.tag === 209) leverageRatioMax = double(r);
    if (r.tag === 217) deltaMin = double(r);
    if (r.tag === 225) deltaMax = double(r);
    if (r.tag === 233) impliedMin = double(r);
    if (r.tag === 241) impliedMax = double(r);
    if (r.tag === 249) recoveryPriceMin = double(r);
    if (r.tag === 257) recoveryPriceMax = double(r);
    if (r.tag === 265) priceRecoveryRatioMin = double(r);
    if (r.tag === 273) priceRecoveryRatioMax = double(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 100, { begin: begin ?? lacks(r, "begin"), num: num ?? lacks(r, "num"), sortField: sortField ?? lacks(r, "sortField"), ascend: ascend ?? lacks(r, "ascend"), owner, typeList, issuerList, maturityTimeMin, maturityTimeMax, ipoPeriod, priceType, status, curPriceMin, curPriceMax, strikePriceMin, strikePriceMax, streetMin, streetMax, conversionMin, conversionMax, volMin, volMax, premiumMin, premiumMax, leverageRatioMin, leverageRatioMax, deltaMin, deltaMax, impliedMin, impliedMax, recoveryPriceMin, recoveryPriceMax, priceRecoveryRatioMin, priceRecoveryRatioMax, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetWarrant.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeWarrantData(w: Writer, m: Loose<types.WarrantData>): void {
  putMessage(w, 10, "stock", m.stock ?? missing(w, "stock"), writeQot_Common_Security);
  putMessage(w, 18, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt32(w, 24, "type", m.type ?? missing(w, "type"));
  putInt32(w, 32, "issuer", m.issuer ?? missing(w, "issuer"));
  putString(w, 42, "maturityTime", m.maturityTime ?? missing(w, "maturityTime"));
  putDouble(w, 49, "maturityTimestamp", m.maturityTimestamp);
  putString(w, 58, "listTime", m.listTime ?? missing(w, "listTime"));
  putDouble(w, 65, "listTimestamp", m.listTimestamp);
  putString(w, 74, "lastTradeTime", m.lastTradeTime ?? missing(w, "lastTradeTime"));
  putDouble(w, 81, "lastTradeTimestamp", m.lastTradeTimestamp);
  putDouble(w, 89, "recoveryPrice", m.recoveryPrice);
  putDouble(w, 97, "conversionRatio", m.conversionRatio ?? missing(w, "conversionRatio"));
  putInt32(w, 104, "lotSize", m.lotSize ?? missing(w, "lotSize"));
  putDouble(w, 113, "strikePrice", m.strikePrice ?? missing(w, "strikePrice"));
  putDouble(w, 121, "lastClosePrice", m.lastClosePrice ?? missing(w, "lastClosePrice"));
  putString(w, 130, "name", m.name ?? missing(w, "name"));
  putDouble(w, 137, "curPrice", m.curPrice ?? missing(w, "curPrice"));
  putDouble(w, 145, "priceChangeVal", m.priceChangeVal ?? missing(w, "priceChangeVal"));
  putDouble(w, 153, "changeRate", m.changeRate ?? missing(w, "changeRate"));
  putInt32(w, 160, "status", m.status ?? missing(w, "status"));
  putDouble(w, 169, "bidPrice", m.bidPrice ?? missing(w, "bidPrice"));
  putDouble(w, 177, "askPrice", m.askPrice ?? missing(w, "askPrice"));
  putInt64(w, 184, "bidVol", m.bidVol ?? missing(w, "bidVol"));
  putInt64(w, 192, "askVol", m.askVol ?? missing(w, "askVol"));
  putInt64(w, 200, "volume", m.volume ?? missing(w, "volume"));
  putDouble(w, 209, "turnover", m.turnover ?? missing(w, "turnover"));
  putDouble(w, 217, "score", m.score ?? missing(w, "score"));
  putDouble(w, 225, "premium", m.premium ?? missing(w, "premium"));
  putDouble(w, 233, "breakEvenPoint", m.breakEvenPoint ?? missing(w, "breakEvenPoint"));
  putDouble(w, 241, "leverage", m.leverage ?? missing(w, "leverage"));
  putDouble(w, 249, "ipop", m.ipop ?? missing(w, "ipop"));
  putDouble(w, 257, "priceRecoveryRatio", m.priceRecoveryRatio);
  putDouble(w, 265, "conversionPrice", m.conversionPrice ?? missing(w, "conversionPrice"));
  putDouble(w, 273, "streetRate", m.streetRate ?? missing(w, "streetRate"));
  putInt64(w, 280, "streetVol", m.streetVol ?? missing(w, "streetVol"));
  putDouble(w, 289, "amplitude", m.amplitude ?? missing(w, "amplitude"));
  putInt64(w, 296, "issueSize", m.issueSize ?? missing(w, "issueSize"));
  putDouble(w, 313, "highPrice", m.highPrice ?? missing(w, "highPrice"));
  putDouble(w, 321, "lowPrice", m.lowPrice ?? missing(w, "lowPrice"));
  putDouble(w, 329, "impliedVolatility", m.impliedVolatility);
  putDouble(w, 337, "delta", m.delta);
  putDouble(w, 345, "effectiveLeverage", m.effectiveLeverage ?? missing(w, "effectiveLeverage"));
  putDouble(w, 353, "upperStrikePrice", m.upperStrikePrice);
  putDouble(w, 361, "lowerStrikePrice", m.lowerStrikePrice);
  putInt32(w, 368, "inLinePriceStatus", m.inLinePriceStatus);
}

export const WarrantData: MessageType<types.WarrantData> = { name: "Qot_GetWarrant.WarrantData", read: readWarrantData, write: writeWarrantData };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putBool(w, 8, "lastPage", m.lastPage ?? missing(w, "lastPage"));
  putInt32(w, 16, "allCount", m.allCount ?? missing(w, "allCount"));
  putMessages(w, 26, "warrantDataList", m.warrantDataList, writeWarrantData);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetWarrant.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetWarrant.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetWarrant.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for Hong Kong warrants that pass a filter, a page at a time. Qot_GetWarrant, protocol 3210. */
export const GetWarrant: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3210,
  name: "Qot_GetWarrant",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
