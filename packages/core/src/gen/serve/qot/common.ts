// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import { writeQotHeader, readSecurity, writeSecurity, readKLine, writeKLine, readOptionBasicQotExData, readPreAfterMarketData, readFutureBasicQotExData, readWarrantBasicQotExData, readBasicQot, readTimeShare, readSecurityStaticBasic, readWarrantStaticExData, readOptionStaticExData, readFutureStaticExData, readSecurityStaticInfo, readBroker, readTicker, readOrderBookDetail, readOrderBook, readShareHoldingChange, readSubInfo, readConnSubInfo, readPlateInfo, readRehab, readComboLeg, writeComboLeg, readIndicatorParamValue, readIndicatorInputParam, readIndicatorOutputParam } from "../../strict/qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putInt32, putInt64, putString, putBool, putFloat } from "../../../protobuf/write-values.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/qot/common.ts";

/** @internal */
export function readQotHeader(r: Reader): types.QotHeader {
  let securityFirm: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) securityFirm = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { securityFirm });
}

export const QotHeader: MessageType<types.QotHeader> = { name: "Qot_Common.QotHeader", read: readQotHeader, write: writeQotHeader };

export const Security: MessageType<types.Security> = { name: "Qot_Common.Security", read: readSecurity, write: writeSecurity };

export const KLine: MessageType<types.KLine> = { name: "Qot_Common.KLine", read: readKLine, write: writeKLine };

/** @internal */
export function writeOptionBasicQotExData(w: Writer, m: Loose<types.OptionBasicQotExData>): void {
  putDouble(w, 9, "strikePrice", m.strikePrice ?? missing(w, "strikePrice"));
  putInt32(w, 16, "contractSize", m.contractSize ?? missing(w, "contractSize"));
  putDouble(w, 137, "contractSizeFloat", m.contractSizeFloat);
  putInt32(w, 24, "openInterest", m.openInterest ?? missing(w, "openInterest"));
  putDouble(w, 33, "impliedVolatility", m.impliedVolatility ?? missing(w, "impliedVolatility"));
  putDouble(w, 41, "premium", m.premium ?? missing(w, "premium"));
  putDouble(w, 49, "delta", m.delta ?? missing(w, "delta"));
  putDouble(w, 57, "gamma", m.gamma ?? missing(w, "gamma"));
  putDouble(w, 65, "vega", m.vega ?? missing(w, "vega"));
  putDouble(w, 73, "theta", m.theta ?? missing(w, "theta"));
  putDouble(w, 81, "rho", m.rho ?? missing(w, "rho"));
  putInt32(w, 88, "netOpenInterest", m.netOpenInterest);
  putInt32(w, 96, "expiryDateDistance", m.expiryDateDistance);
  putDouble(w, 105, "contractNominalValue", m.contractNominalValue);
  putDouble(w, 113, "ownerLotMultiplier", m.ownerLotMultiplier);
  putInt32(w, 120, "optionAreaType", m.optionAreaType);
  putDouble(w, 129, "contractMultiplier", m.contractMultiplier);
  putInt32(w, 144, "indexOptionType", m.indexOptionType);
}

export const OptionBasicQotExData: MessageType<types.OptionBasicQotExData> = { name: "Qot_Common.OptionBasicQotExData", read: readOptionBasicQotExData, write: writeOptionBasicQotExData };

/** @internal */
export function writePreAfterMarketData(w: Writer, m: Loose<types.PreAfterMarketData>): void {
  putDouble(w, 9, "price", m.price);
  putDouble(w, 17, "highPrice", m.highPrice);
  putDouble(w, 25, "lowPrice", m.lowPrice);
  putInt64(w, 32, "volume", m.volume);
  putDouble(w, 41, "turnover", m.turnover);
  putDouble(w, 49, "changeVal", m.changeVal);
  putDouble(w, 57, "changeRate", m.changeRate);
  putDouble(w, 65, "amplitude", m.amplitude);
}

export const PreAfterMarketData: MessageType<types.PreAfterMarketData> = { name: "Qot_Common.PreAfterMarketData", read: readPreAfterMarketData, write: writePreAfterMarketData };

/** @internal */
export function writeFutureBasicQotExData(w: Writer, m: Loose<types.FutureBasicQotExData>): void {
  putDouble(w, 9, "lastSettlePrice", m.lastSettlePrice ?? missing(w, "lastSettlePrice"));
  putInt32(w, 16, "position", m.position ?? missing(w, "position"));
  putInt32(w, 24, "positionChange", m.positionChange ?? missing(w, "positionChange"));
  putInt32(w, 32, "expiryDateDistance", m.expiryDateDistance);
}

export const FutureBasicQotExData: MessageType<types.FutureBasicQotExData> = { name: "Qot_Common.FutureBasicQotExData", read: readFutureBasicQotExData, write: writeFutureBasicQotExData };

/** @internal */
export function writeWarrantBasicQotExData(w: Writer, m: Loose<types.WarrantBasicQotExData>): void {
  putDouble(w, 9, "delta", m.delta);
  putDouble(w, 17, "impliedVolatility", m.impliedVolatility);
  putDouble(w, 25, "premium", m.premium ?? missing(w, "premium"));
}

export const WarrantBasicQotExData: MessageType<types.WarrantBasicQotExData> = { name: "Qot_Common.WarrantBasicQotExData", read: readWarrantBasicQotExData, write: writeWarrantBasicQotExData };

/** @internal */
export function writeBasicQot(w: Writer, m: Loose<types.BasicQot>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeSecurity);
  putString(w, 194, "name", m.name);
  putBool(w, 16, "isSuspended", m.isSuspended ?? missing(w, "isSuspended"));
  putString(w, 26, "listTime", m.listTime ?? missing(w, "listTime"));
  putDouble(w, 33, "priceSpread", m.priceSpread ?? missing(w, "priceSpread"));
  putString(w, 42, "updateTime", m.updateTime ?? missing(w, "updateTime"));
  putDouble(w, 49, "highPrice", m.highPrice ?? missing(w, "highPrice"));
  putDouble(w, 57, "openPrice", m.openPrice ?? missing(w, "openPrice"));
  putDouble(w, 65, "lowPrice", m.lowPrice ?? missing(w, "lowPrice"));
  putDouble(w, 73, "curPrice", m.curPrice ?? missing(w, "curPrice"));
  putDouble(w, 81, "lastClosePrice", m.lastClosePrice ?? missing(w, "lastClosePrice"));
  putInt64(w, 88, "volume", m.volume ?? missing(w, "volume"));
  putDouble(w, 97, "turnover", m.turnover ?? missing(w, "turnover"));
  putDouble(w, 105, "turnoverRate", m.turnoverRate ?? missing(w, "turnoverRate"));
  putDouble(w, 113, "amplitude", m.amplitude ?? missing(w, "amplitude"));
  putInt32(w, 120, "darkStatus", m.darkStatus);
  putMessage(w, 130, "optionExData", m.optionExData, writeOptionBasicQotExData);
  putDouble(w, 137, "listTimestamp", m.listTimestamp);
  putDouble(w, 145, "updateTimestamp", m.updateTimestamp);
  putMessage(w, 154, "preMarket", m.preMarket, writePreAfterMarketData);
  putMessage(w, 162, "afterMarket", m.afterMarket, writePreAfterMarketData);
  putInt32(w, 168, "secStatus", m.secStatus);
  putMessage(w, 178, "futureExData", m.futureExData, writeFutureBasicQotExData);
  putMessage(w, 186, "warrantExData", m.warrantExData, writeWarrantBasicQotExData);
  putMessage(w, 202, "overnight", m.overnight, writePreAfterMarketData);
  putDouble(w, 209, "hpVolume", m.hpVolume);
}

export const BasicQot: MessageType<types.BasicQot> = { name: "Qot_Common.BasicQot", read: readBasicQot, write: writeBasicQot };

/** @internal */
export function writeTimeShare(w: Writer, m: Loose<types.TimeShare>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putInt32(w, 16, "minute", m.minute ?? missing(w, "minute"));
  putBool(w, 24, "isBlank", m.isBlank ?? missing(w, "isBlank"));
  putDouble(w, 33, "price", m.price);
  putDouble(w, 41, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 49, "avgPrice", m.avgPrice);
  putInt64(w, 56, "volume", m.volume);
  putDouble(w, 65, "turnover", m.turnover);
  putDouble(w, 73, "timestamp", m.timestamp);
  putDouble(w, 81, "hpVolume", m.hpVolume);
}

export const TimeShare: MessageType<types.TimeShare> = { name: "Qot_Common.TimeShare", read: readTimeShare, write: writeTimeShare };

/** @internal */
export function writeSecurityStaticBasic(w: Writer, m: Loose<types.SecurityStaticBasic>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeSecurity);
  putInt64(w, 16, "id", m.id ?? missing(w, "id"));
  putInt32(w, 24, "lotSize", m.lotSize ?? missing(w, "lotSize"));
  putInt32(w, 32, "secType", m.secType ?? missing(w, "secType"));
  putString(w, 42, "name", m.name ?? missing(w, "name"));
  putString(w, 50, "listTime", m.listTime ?? missing(w, "listTime"));
  putBool(w, 56, "delisting", m.delisting);
  putDouble(w, 65, "listTimestamp", m.listTimestamp);
  putInt32(w, 72, "exchType", m.exchType);
}

export const SecurityStaticBasic: MessageType<types.SecurityStaticBasic> = { name: "Qot_Common.SecurityStaticBasic", read: readSecurityStaticBasic, write: writeSecurityStaticBasic };

/** @internal */
export function writeWarrantStaticExData(w: Writer, m: Loose<types.WarrantStaticExData>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putMessage(w, 18, "owner", m.owner ?? missing(w, "owner"), writeSecurity);
}

export const WarrantStaticExData: MessageType<types.WarrantStaticExData> = { name: "Qot_Common.WarrantStaticExData", read: readWarrantStaticExData, write: writeWarrantStaticExData };

/** @internal */
export function writeOptionStaticExData(w: Writer, m: Loose<types.OptionStaticExData>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putMessage(w, 18, "owner", m.owner ?? missing(w, "owner"), writeSecurity);
  putString(w, 26, "strikeTime", m.strikeTime ?? missing(w, "strikeTime"));
  putDouble(w, 33, "strikePrice", m.strikePrice ?? missing(w, "strikePrice"));
  putBool(w, 40, "suspend", m.suspend ?? missing(w, "suspend"));
  putString(w, 50, "market", m.market ?? missing(w, "market"));
  putDouble(w, 57, "strikeTimestamp", m.strikeTimestamp);
  putInt32(w, 64, "indexOptionType", m.indexOptionType);
  putInt32(w, 72, "expirationCycle", m.expirationCycle);
  putInt32(w, 80, "optionStandardType", m.optionStandardType);
  putInt32(w, 88, "optionSettlementMode", m.optionSettlementMode);
}

export const OptionStaticExData: MessageType<types.OptionStaticExData> = { name: "Qot_Common.OptionStaticExData", read: readOptionStaticExData, write: writeOptionStaticExData };

/** @internal */
export function writeFutureStaticExData(w: Writer, m: Loose<types.FutureStaticExData>): void {
  putString(w, 10, "lastTradeTime", m.lastTradeTime ?? missing(w, "lastTradeTime"));
  putDouble(w, 17, "lastTradeTimestamp", m.lastTradeTimestamp);
  putBool(w, 24, "isMainContract", m.isMainContract ?? missing(w, "isMainContract"));
}

export const FutureStaticExData: MessageType<types.FutureStaticExData> = { name: "Qot_Common.FutureStaticExData", read: readFutureStaticExData, write: writeFutureStaticExData };

/** @internal */
export function writeSecurityStaticInfo(w: Writer, m: Loose<types.SecurityStaticInfo>): void {
  putMessage(w, 10, "basic", m.basic ?? missing(w, "basic"), writeSecurityStaticBasic);
  putMessage(w, 18, "warrantExData", m.warrantExData, writeWarrantStaticExData);
  putMessage(w, 26, "optionExData", m.optionExData, writeOptionStaticExData);
  putMessage(w, 34, "futureExData", m.futureExData, writeFutureStaticExData);
}

export const SecurityStaticInfo: MessageType<types.SecurityStaticInfo> = { name: "Qot_Common.SecurityStaticInfo", read: readSecurityStaticInfo, write: writeSecurityStaticInfo };

/** @internal */
export function writeBroker(w: Writer, m: Loose<types.Broker>): void {
  putInt64(w, 8, "id", m.id ?? missing(w, "id"));
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putInt32(w, 24, "pos", m.pos ?? missing(w, "pos"));
  putInt64(w, 32, "orderID", m.orderID);
  putInt64(w, 40, "volume", m.volume);
}

export const Broker: MessageType<types.Broker> = { name: "Qot_Common.Broker", read: readBroker, write: writeBroker };

/** @internal */
export function writeTicker(w: Writer, m: Loose<types.Ticker>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putInt64(w, 16, "sequence", m.sequence ?? missing(w, "sequence"));
  putInt32(w, 24, "dir", m.dir ?? missing(w, "dir"));
  putDouble(w, 33, "price", m.price ?? missing(w, "price"));
  putInt64(w, 40, "volume", m.volume ?? missing(w, "volume"));
  putDouble(w, 49, "turnover", m.turnover ?? missing(w, "turnover"));
  putDouble(w, 57, "recvTime", m.recvTime);
  putInt32(w, 64, "type", m.type);
  putInt32(w, 72, "typeSign", m.typeSign);
  putInt32(w, 80, "pushDataType", m.pushDataType);
  putDouble(w, 89, "timestamp", m.timestamp);
  putDouble(w, 97, "hpVolume", m.hpVolume);
}

export const Ticker: MessageType<types.Ticker> = { name: "Qot_Common.Ticker", read: readTicker, write: writeTicker };

/** @internal */
export function writeOrderBookDetail(w: Writer, m: Loose<types.OrderBookDetail>): void {
  putInt64(w, 8, "orderID", m.orderID ?? missing(w, "orderID"));
  putInt64(w, 16, "volume", m.volume ?? missing(w, "volume"));
}

export const OrderBookDetail: MessageType<types.OrderBookDetail> = { name: "Qot_Common.OrderBookDetail", read: readOrderBookDetail, write: writeOrderBookDetail };

/** @internal */
export function writeOrderBook(w: Writer, m: Loose<types.OrderBook>): void {
  putDouble(w, 9, "price", m.price ?? missing(w, "price"));
  putInt64(w, 16, "volume", m.volume ?? missing(w, "volume"));
  putInt32(w, 24, "orederCount", m.orederCount ?? missing(w, "orederCount"));
  putMessages(w, 34, "detailList", m.detailList, writeOrderBookDetail);
  putDouble(w, 41, "hpVolume", m.hpVolume);
}

export const OrderBook: MessageType<types.OrderBook> = { name: "Qot_Common.OrderBook", read: readOrderBook, write: writeOrderBook };

/** @internal */
export function writeShareHoldingChange(w: Writer, m: Loose<types.ShareHoldingChange>): void {
  putString(w, 10, "holderName", m.holderName ?? missing(w, "holderName"));
  putDouble(w, 17, "holdingQty", m.holdingQty ?? missing(w, "holdingQty"));
  putDouble(w, 25, "holdingRatio", m.holdingRatio ?? missing(w, "holdingRatio"));
  putDouble(w, 33, "changeQty", m.changeQty ?? missing(w, "changeQty"));
  putDouble(w, 41, "changeRatio", m.changeRatio ?? missing(w, "changeRatio"));
  putString(w, 50, "time", m.time ?? missing(w, "time"));
  putDouble(w, 57, "timestamp", m.timestamp);
}

export const ShareHoldingChange: MessageType<types.ShareHoldingChange> = { name: "Qot_Common.ShareHoldingChange", read: readShareHoldingChange, write: writeShareHoldingChange };

/** @internal */
export function writeSubInfo(w: Writer, m: Loose<types.SubInfo>): void {
  putInt32(w, 8, "subType", m.subType ?? missing(w, "subType"));
  putMessages(w, 18, "securityList", m.securityList, writeSecurity);
}

export const SubInfo: MessageType<types.SubInfo> = { name: "Qot_Common.SubInfo", read: readSubInfo, write: writeSubInfo };

/** @internal */
export function writeConnSubInfo(w: Writer, m: Loose<types.ConnSubInfo>): void {
  putMessages(w, 10, "subInfoList", m.subInfoList, writeSubInfo);
  putInt32(w, 16, "usedQuota", m.usedQuota ?? missing(w, "usedQuota"));
  putBool(w, 24, "isOwnConnData", m.isOwnConnData ?? missing(w, "isOwnConnData"));
  putInt32(w, 32, "securityFirm", m.securityFirm);
  putInt32(w, 40, "optionUsedQuota", m.optionUsedQuota);
}

export const ConnSubInfo: MessageType<types.ConnSubInfo> = { name: "Qot_Common.ConnSubInfo", read: readConnSubInfo, write: writeConnSubInfo };

/** @internal */
export function writePlateInfo(w: Writer, m: Loose<types.PlateInfo>): void {
  putMessage(w, 10, "plate", m.plate ?? missing(w, "plate"), writeSecurity);
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putInt32(w, 24, "plateType", m.plateType);
}

export const PlateInfo: MessageType<types.PlateInfo> = { name: "Qot_Common.PlateInfo", read: readPlateInfo, write: writePlateInfo };

/** @internal */
export function writeRehab(w: Writer, m: Loose<types.Rehab>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putInt64(w, 16, "companyActFlag", m.companyActFlag ?? missing(w, "companyActFlag"));
  putDouble(w, 25, "fwdFactorA", m.fwdFactorA ?? missing(w, "fwdFactorA"));
  putDouble(w, 33, "fwdFactorB", m.fwdFactorB ?? missing(w, "fwdFactorB"));
  putDouble(w, 41, "bwdFactorA", m.bwdFactorA ?? missing(w, "bwdFactorA"));
  putDouble(w, 49, "bwdFactorB", m.bwdFactorB ?? missing(w, "bwdFactorB"));
  putInt32(w, 56, "splitBase", m.splitBase);
  putInt32(w, 64, "splitErt", m.splitErt);
  putInt32(w, 72, "joinBase", m.joinBase);
  putInt32(w, 80, "joinErt", m.joinErt);
  putInt32(w, 88, "bonusBase", m.bonusBase);
  putInt32(w, 96, "bonusErt", m.bonusErt);
  putInt32(w, 104, "transferBase", m.transferBase);
  putInt32(w, 112, "transferErt", m.transferErt);
  putInt32(w, 120, "allotBase", m.allotBase);
  putInt32(w, 128, "allotErt", m.allotErt);
  putDouble(w, 137, "allotPrice", m.allotPrice);
  putInt32(w, 144, "addBase", m.addBase);
  putInt32(w, 152, "addErt", m.addErt);
  putDouble(w, 161, "addPrice", m.addPrice);
  putDouble(w, 169, "dividend", m.dividend);
  putDouble(w, 177, "spDividend", m.spDividend);
  putDouble(w, 193, "spinOffBase", m.spinOffBase);
  putDouble(w, 201, "spinOffErt", m.spinOffErt);
  putDouble(w, 185, "timestamp", m.timestamp);
}

export const Rehab: MessageType<types.Rehab> = { name: "Qot_Common.Rehab", read: readRehab, write: writeRehab };

export const ComboLeg: MessageType<types.ComboLeg> = { name: "Qot_Common.ComboLeg", read: readComboLeg, write: writeComboLeg };

/** @internal */
export function writeIndicatorParamValue(w: Writer, m: Loose<types.IndicatorParamValue>): void {
  putInt32(w, 8, "type", m.type);
  putInt64(w, 16, "intValue", m.intValue);
  putFloat(w, 29, "floatValue", m.floatValue);
  putString(w, 34, "stringValue", m.stringValue);
  putBool(w, 40, "boolValue", m.boolValue);
  putString(w, 50, "colorValue", m.colorValue);
  putInt32(w, 56, "shapeValue", m.shapeValue);
  putInt32(w, 64, "lineValue", m.lineValue);
}

export const IndicatorParamValue: MessageType<types.IndicatorParamValue> = { name: "Qot_Common.IndicatorParamValue", read: readIndicatorParamValue, write: writeIndicatorParamValue };

/** @internal */
export function writeIndicatorInputParam(w: Writer, m: Loose<types.IndicatorInputParam>): void {
  putInt32(w, 8, "index", m.index);
  putString(w, 18, "name", m.name);
  putMessage(w, 26, "value", m.value, writeIndicatorParamValue);
  putString(w, 34, "varName", m.varName);
}

export const IndicatorInputParam: MessageType<types.IndicatorInputParam> = { name: "Qot_Common.IndicatorInputParam", read: readIndicatorInputParam, write: writeIndicatorInputParam };

/** @internal */
export function writeIndicatorOutputParam(w: Writer, m: Loose<types.IndicatorOutputParam>): void {
  putInt32(w, 8, "index", m.index);
  putString(w, 18, "name", m.name);
}

export const IndicatorOutputParam: MessageType<types.IndicatorOutputParam> = { name: "Qot_Common.IndicatorOutputParam", read: readIndicatorOutputParam, write: writeIndicatorOutputParam };
