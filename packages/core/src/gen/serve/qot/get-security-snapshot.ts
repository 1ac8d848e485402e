// Generated from Qot_GetSecuritySnapshot.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readEquitySnapshotExData, readWarrantSnapshotExData, readOptionSnapshotExData, readIndexSnapshotExData, readPlateSnapshotExData, readFutureSnapshotExData, readTrustSnapshotExData, readSnapshotBasicData, readSnapshot, readS2C } from "../../strict/qot/get-security-snapshot.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader, writePreAfterMarketData as writeQot_Common_PreAfterMarketData } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putDouble, putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-security-snapshot.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetSecuritySnapshot.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeEquitySnapshotExData(w: Writer, m: Loose<types.EquitySnapshotExData>): void {
  putInt64(w, 8, "issuedShares", m.issuedShares ?? missing(w, "issuedShares"));
  putDouble(w, 17, "issuedMarketVal", m.issuedMarketVal ?? missing(w, "issuedMarketVal"));
  putDouble(w, 25, "netAsset", m.netAsset ?? missing(w, "netAsset"));
  putDouble(w, 33, "netProfit", m.netProfit ?? missing(w, "netProfit"));
  putDouble(w, 41, "earningsPershare", m.earningsPershare ?? missing(w, "earningsPershare"));
  putInt64(w, 48, "outstandingShares", m.outstandingShares ?? missing(w, "outstandingShares"));
  putDouble(w, 57, "outstandingMarketVal", m.outstandingMarketVal ?? missing(w, "outstandingMarketVal"));
  putDouble(w, 65, "netAssetPershare", m.netAssetPershare ?? missing(w, "netAssetPershare"));
  putDouble(w, 73, "eyRate", m.eyRate ?? missing(w, "eyRate"));
  putDouble(w, 81, "peRate", m.peRate ?? missing(w, "peRate"));
  putDouble(w, 89, "pbRate", m.pbRate ?? missing(w, "pbRate"));
  putDouble(w, 97, "peTTMRate", m.peTTMRate ?? missing(w, "peTTMRate"));
  putDouble(w, 105, "dividendTTM", m.dividendTTM);
  putDouble(w, 113, "dividendRatioTTM", m.dividendRatioTTM);
  putDouble(w, 121, "dividendLFY", m.dividendLFY);
  putDouble(w, 129, "dividendLFYRatio", m.dividendLFYRatio);
}

export const EquitySnapshotExData: MessageType<types.EquitySnapshotExData> = { name: "Qot_GetSecuritySnapshot.EquitySnapshotExData", read: readEquitySnapshotExData, write: writeEquitySnapshotExData };

/** @internal */
export function writeWarrantSnapshotExData(w: Writer, m: Loose<types.WarrantSnapshotExData>): void {
  putDouble(w, 9, "conversionRate", m.conversionRate ?? missing(w, "conversionRate"));
  putInt32(w, 16, "warrantType", m.warrantType ?? missing(w, "warrantType"));
  putDouble(w, 25, "strikePrice", m.strikePrice ?? missing(w, "strikePrice"));
  putString(w, 34, "maturityTime", m.maturityTime ?? missing(w, "maturityTime"));
  putString(w, 42, "endTradeTime", m.endTradeTime ?? missing(w, "endTradeTime"));
  putMessage(w, 50, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putDouble(w, 57, "recoveryPrice", m.recoveryPrice ?? missing(w, "recoveryPrice"));
  putInt64(w, 64, "streetVolumn", m.streetVolumn ?? missing(w, "streetVolumn"));
  putInt64(w, 72, "issueVolumn", m.issueVolumn ?? missing(w, "issueVolumn"));
  putDouble(w, 81, "streetRate", m.streetRate ?? missing(w, "streetRate"));
  putDouble(w, 89, "delta", m.delta ?? missing(w, "delta"));
  putDouble(w, 97, "impliedVolatility", m.impliedVolatility ?? missing(w, "impliedVolatility"));
  putDouble(w, 105, "premium", m.premium ?? missing(w, "premium"));
  putDouble(w, 113, "maturityTimestamp", m.maturityTimestamp);
  putDouble(w, 121, "endTradeTimestamp", m.endTradeTimestamp);
  putDouble(w, 129, "leverage", m.leverage);
  putDouble(w, 137, "ipop", m.ipop);
  putDouble(w, 145, "breakEvenPoint", m.breakEvenPoint);
  putDouble(w, 153, "conversionPrice", m.conversionPrice);
  putDouble(w, 161, "priceRecoveryRatio", m.priceRecoveryRatio);
  putDouble(w, 169, "score", m.score);
  putDouble(w, 177, "upperStrikePrice", m.upperStrikePrice);
  putDouble(w, 185, "lowerStrikePrice", m.lowerStrikePrice);
  putInt32(w, 192, "inLinePriceStatus", m.inLinePriceStatus);
  putString(w, 202, "issuerCode", m.issuerCode);
}

export const WarrantSnapshotExData: MessageType<types.WarrantSnapshotExData> = { name: "Qot_GetSecuritySnapshot.WarrantSnapshotExData", read: readWarrantSnapshotExData, write: writeWarrantSnapshotExData };

/** @internal */
export function writeOptionSnapshotExData(w: Writer, m: Loose<types.OptionSnapshotExData>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putMessage(w, 18, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 26, "strikeTime", m.strikeTime ?? missing(w, "strikeTime"));
  putDouble(w, 33, "strikePrice", m.strikePrice ?? missing(w, "strikePrice"));
  putInt32(w, 40, "contractSize", m.contractSize ?? missing(w, "contractSize"));
  putDouble(w, 177, "contractSizeFloat", m.contractSizeFloat);
  putInt32(w, 48, "openInterest", m.openInterest ?? missing(w, "openInterest"));
  putDouble(w, 57, "impliedVolatility", m.impliedVolatility ?? missing(w, "impliedVolatility"));
  putDouble(w, 65, "premium", m.premium ?? missing(w, "premium"));
  putDouble(w, 73, "delta", m.delta ?? missing(w, "delta"));
  putDouble(w, 81, "gamma", m.gamma ?? missing(w, "gamma"));
  putDouble(w, 89, "vega", m.vega ?? missing(w, "vega"));
  putDouble(w, 97, "theta", m.theta ?? missing(w, "theta"));
  putDouble(w, 105, "rho", m.rho ?? missing(w, "rho"));
  putDouble(w, 113, "strikeTimestamp", m.strikeTimestamp);
  putInt32(w, 120, "indexOptionType", m.indexOptionType);
  putInt32(w, 128, "netOpenInterest", m.netOpenInterest);
  putInt32(w, 136, "expiryDateDistance", m.expiryDateDistance);
  putDouble(w, 145, "contractNominalValue", m.contractNominalValue);
  putDouble(w, 153, "ownerLotMultiplier", m.ownerLotMultiplier);
  putInt32(w, 160, "optionAreaType", m.optionAreaType);
  putDouble(w, 169, "contractMultiplier", m.contractMultiplier);
}

export const OptionSnapshotExData: MessageType<types.OptionSnapshotExData> = { name: "Qot_GetSecuritySnapshot.OptionSnapshotExData", read: readOptionSnapshotExData, write: writeOptionSnapshotExData };

/** @internal */
export function writeIndexSnapshotExData(w: Writer, m: Loose<types.IndexSnapshotExData>): void {
  putInt32(w, 8, "raiseCount", m.raiseCount ?? missing(w, "raiseCount"));
  putInt32(w, 16, "fallCount", m.fallCount ?? missing(w, "fallCount"));
  putInt32(w, 24, "equalCount", m.equalCount ?? missing(w, "equalCount"));
}

export const IndexSnapshotExData: MessageType<types.IndexSnapshotExData> = { name: "Qot_GetSecuritySnapshot.IndexSnapshotExData", read: readIndexSnapshotExData, write: writeIndexSnapshotExData };

/** @internal */
export function writePlateSnapshotExData(w: Writer, m: Loose<types.PlateSnapshotExData>): void {
  putInt32(w, 8, "raiseCount", m.raiseCount ?? missing(w, "raiseCount"));
  putInt32(w, 16, "fallCount", m.fallCount ?? missing(w, "fallCount"));
  putInt32(w, 24, "equalCount", m.equalCount ?? missing(w, "equalCount"));
}

export const PlateSnapshotExData: MessageType<types.PlateSnapshotExData> = { name: "Qot_GetSecuritySnapshot.PlateSnapshotExData", read: readPlateSnapshotExData, write: writePlateSnapshotExData };

/** @internal */
export function writeFutureSnapshotExData(w: Writer, m: Loose<types.FutureSnapshotExData>): void {
  putDouble(w, 9, "lastSettlePrice", m.lastSettlePrice ?? missing(w, "lastSettlePrice"));
  putInt32(w, 16, "position", m.position ?? missing(w, "position"));
  putInt32(w, 24, "positionChange", m.positionChange ?? missing(w, "positionChange"));
  putString(w, 34, "lastTradeTime", m.lastTradeTime ?? missing(w, "lastTradeTime"));
  putDouble(w, 41, "lastTradeTimestamp", m.lastTradeTimestamp);
  putBool(w, 48, "isMainContract", m.isMainContract ?? missing(w, "isMainContract"));
}

export const FutureSnapshotExData: MessageType<types.FutureSnapshotExData> = { name: "Qot_GetSecuritySnapshot.FutureSnapshotExData", read: readFutureSnapshotExData, write: writeFutureSnapshotExData };

/** @internal */
export function writeTrustSnapshotExData(w: Writer, m: Loose<types.TrustSnapshotExData>): void {
  putDouble(w, 9, "dividendYield", m.dividendYield ?? missing(w, "dividendYield"));
  putDouble(w, 17, "aum", m.aum ?? missing(w, "aum"));
  putInt64(w, 24, "outstandingUnits", m.outstandingUnits ?? missing(w, "outstandingUnits"));
  putDouble(w, 33, "netAssetValue", m.netAssetValue ?? missing(w, "netAssetValue"));
  putDouble(w, 41, "premium", m.premium ?? missing(w, "premium"));
  putInt32(w, 48, "assetClass", m.assetClass ?? missing(w, "assetClass"));
}

export const TrustSnapshotExData: MessageType<types.TrustSnapshotExData> = { name: "Qot_GetSecuritySnapshot.TrustSnapshotExData", read: readTrustSnapshotExData, write: writeTrustSnapshotExData };

/** @internal */
export function writeSnapshotBasicData(w: Writer, m: Loose<types.SnapshotBasicData>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 330, "name", m.name);
  putInt32(w, 16, "type", m.type ?? missing(w, "type"));
  putBool(w, 24, "isSuspend", m.isSuspend ?? missing(w, "isSuspend"));
  putString(w, 34, "listTime", m.listTime ?? missing(w, "listTime"));
  putInt32(w, 40, "lotSize", m.lotSize ?? missing(w, "lotSize"));
  putDouble(w, 49, "priceSpread", m.priceSpread ?? missing(w, "priceSpread"));
  putString(w, 58, "updateTime", m.updateTime ?? missing(w, "updateTime"));
  putDouble(w, 65, "highPrice", m.highPrice ?? missing(w, "highPrice"));
  putDouble(w, 73, "openPrice", m.openPrice ?? missing(w, "openPrice"));
  putDouble(w, 81, "lowPrice", m.lowPrice ?? missing(w, "lowPrice"));
  putDouble(w, 89, "lastClosePrice", m.lastClosePrice ?? missing(w, "lastClosePrice"));
  putDouble(w, 97, "curPrice", m.curPrice ?? missing(w, "curPrice"));
  putInt64(w, 104, "volume", m.volume ?? missing(w, "volume"));
  putDouble(w, 113, "turnover", m.turnover ?? missing(w, "turnover"));
  putDouble(w, 121, "turnoverRate", m.turnoverRate ?? missing(w, "turnoverRate"));
  putDouble(w, 129, "listTimestamp", m.listTimestamp);
  putDouble(w, 137, "updateTimestamp", m.updateTimestamp);
  putDouble(w, 145, "askPrice", m.askPrice);
  putDouble(w, 153, "bidPrice", m.bidPrice);
  putInt64(w, 160, "askVol", m.askVol);
  putInt64(w, 168, "bidVol", m.bidVol);
  putBool(w, 176, "enableMargin", m.enableMargin);
  putDouble(w, 185, "mortgageRatio", m.mortgageRatio);
  putDouble(w, 193, "longMarginInitialRatio", m.longMarginInitialRatio);
  putBool(w, 200, "enableShortSell", m.enableShortSell);
  putDouble(w, 209, "shortSellRate", m.shortSellRate);
  putInt64(w, 216, "shortAvailableVolume", m.shortAvailableVolume);
  putDouble(w, 225, "shortMarginInitialRatio", m.shortMarginInitialRatio);
  putDouble(w, 233, "amplitude", m.amplitude);
  putDouble(w, 241, "avgPrice", m.avgPrice);
  putDouble(w, 249, "bidAskRatio", m.bidAskRatio);
  putDouble(w, 257, "volumeRatio", m.volumeRatio);
  putDouble(w, 265, "highest52WeeksPrice", m.highest52WeeksPrice);
  putDouble(w, 273, "lowest52WeeksPrice", m.lowest52WeeksPrice);
  putDouble(w, 281, "highestHistoryPrice", m.highestHistoryPrice);
  putDouble(w, 289, "lowestHistoryPrice", m.lowestHistoryPrice);
  putMessage(w, 298, "preMarket", m.preMarket, writeQot_Common_PreAfterMarketData);
  putMessage(w, 306, "afterMarket", m.afterMarket, writeQot_Common_PreAfterMarketData);
  putInt32(w, 312, "secStatus", m.secStatus);
  putDouble(w, 321, "closePrice5Minute", m.closePrice5Minute);
  putMessage(w, 338, "overnight", m.overnight, writeQot_Common_PreAfterMarketData);
  putDouble(w, 345, "hpVolume", m.hpVolume);
  putDouble(w, 353, "hpAskVol", m.hpAskVol);
  putDouble(w, 361, "hpBidVol", m.hpBidVol);
}

export const SnapshotBasicData: MessageType<types.SnapshotBasicData> = { name: "Qot_GetSecuritySnapshot.SnapshotBasicData", read: readSnapshotBasicData, write: writeSnapshotBasicData };

/** @internal */
export function writeSnapshot(w: Writer, m: Loose<types.Snapshot>): void {
  putMessage(w, 10, "basic", m.basic ?? missing(w, "basic"), writeSnapshotBasicData);
  putMessage(w, 18, "equityExData", m.equityExData, writeEquitySnapshotExData);
  putMessage(w, 26, "warrantExData", m.warrantExData, writeWarrantSnapshotExData);
  putMessage(w, 34, "optionExData", m.optionExData, writeOptionSnapshotExData);
  putMessage(w, 42, "indexExData", m.indexExData, writeIndexSnapshotExData);
  putMessage(w, 50, "plateExData", m.plateExData, writePlateSnapshotExData);
  putMessage(w, 58, "futureExData", m.futureExData, writeFutureSnapshotExData);
  putMessage(w, 66, "trustExData", m.trustExData, writeTrustSnapshotExData);
}

export const Snapshot: MessageType<types.Snapshot> = { name: "Qot_GetSecuritySnapshot.Snapshot", read: readSnapshot, write: writeSnapshot };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "snapshotList", m.snapshotList, writeSnapshot);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetSecuritySnapshot.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetSecuritySnapshot.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetSecuritySnapshot.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a snapshot of up to 400 securities, without a subscription. Qot_GetSecuritySnapshot, protocol 3203. */
export const GetSecuritySnapshot: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
