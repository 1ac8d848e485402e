// Generated from Trd_Common.proto by tools/protoc-gen-opend. Do not edit.
import { readAccCashInfo, readAccMarketInfo, readTrdHeader, writeTrdHeader, readTrdAcc, readFunds, readPosition, readOrder, readOrderFeeItem, readOrderFee, readOrderFill, readMaxTrdQtys, readComboMaxTrdQtys, writeTrdFilterConditions } from "../../strict/trd/common.ts";
import { type Loose, type Writer, missing, putList, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putUint64, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeComboLeg as writeQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { plainString, item, plainUint64, items, string, int32 } from "../../../protobuf/read-values.ts";
import type { MessageType } from "../../../message.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/trd/common.ts";

/** @internal */
export function writeAccCashInfo(w: Writer, m: Loose<types.AccCashInfo>): void {
  putInt32(w, 8, "currency", m.currency);
  putDouble(w, 17, "cash", m.cash);
  putDouble(w, 25, "availableBalance", m.availableBalance);
  putDouble(w, 33, "netCashPower", m.netCashPower);
}

export const AccCashInfo: MessageType<types.AccCashInfo> = { name: "Trd_Common.AccCashInfo", read: readAccCashInfo, write: writeAccCashInfo };

/** @internal */
export function writeAccMarketInfo(w: Writer, m: Loose<types.AccMarketInfo>): void {
  putInt32(w, 8, "trdMarket", m.trdMarket);
  putDouble(w, 17, "assets", m.assets);
}

export const AccMarketInfo: MessageType<types.AccMarketInfo> = { name: "Trd_Common.AccMarketInfo", read: readAccMarketInfo, write: writeAccMarketInfo };

export const TrdHeader: MessageType<types.TrdHeader> = { name: "Trd_Common.TrdHeader", read: readTrdHeader, write: writeTrdHeader };

/** @internal */
export function writeTrdAcc(w: Writer, m: Loose<types.TrdAcc>): void {
  putInt32(w, 8, "trdEnv", m.trdEnv ?? missing(w, "trdEnv"));
  putUint64(w, 16, "accID", m.accID ?? missing(w, "accID"));
  putList(w, 24, "trdMarketAuthList", m.trdMarketAuthList, putInt32);
  putInt32(w, 32, "accType", m.accType);
  putString(w, 42, "cardNum", m.cardNum);
  putInt32(w, 48, "securityFirm", m.securityFirm);
  putInt32(w, 56, "simAccType", m.simAccType);
  putString(w, 66, "uniCardNum", m.uniCardNum);
  putInt32(w, 72, "accStatus", m.accStatus);
  putInt32(w, 80, "accRole", m.accRole);
  putList(w, 88, "jpAccType", m.jpAccType, putInt32);
  putString(w, 98, "competitionAccName", m.competitionAccName);
}

export const TrdAcc: MessageType<types.TrdAcc> = { name: "Trd_Common.TrdAcc", read: readTrdAcc, write: writeTrdAcc };

/** @internal */
export function writeFunds(w: Writer, m: Loose<types.Funds>): void {
  putDouble(w, 9, "power", m.power ?? missing(w, "power"));
  putDouble(w, 17, "totalAssets", m.totalAssets ?? missing(w, "totalAssets"));
  putDouble(w, 25, "cash", m.cash ?? missing(w, "cash"));
  putDouble(w, 33, "marketVal", m.marketVal ?? missing(w, "marketVal"));
  putDouble(w, 41, "frozenCash", m.frozenCash ?? missing(w, "frozenCash"));
  putDouble(w, 49, "debtCash", m.debtCash ?? missing(w, "debtCash"));
  putDouble(w, 57, "avlWithdrawalCash", m.avlWithdrawalCash ?? missing(w, "avlWithdrawalCash"));
  putInt32(w, 64, "currency", m.currency);
  putDouble(w, 73, "availableFunds", m.availableFunds);
  putDouble(w, 81, "unrealizedPL", m.unrealizedPL);
  putDouble(w, 89, "realizedPL", m.realizedPL);
  putInt32(w, 96, "riskLevel", m.riskLevel);
  putDouble(w, 105, "initialMargin", m.initialMargin);
  putDouble(w, 113, "maintenanceMargin", m.maintenanceMargin);
  putMessages(w, 122, "cashInfoList", m.cashInfoList, writeAccCashInfo);
  putDouble(w, 129, "maxPowerShort", m.maxPowerShort);
  putDouble(w, 137, "netCashPower", m.netCashPower);
  putDouble(w, 145, "longMv", m.longMv);
  putDouble(w, 153, "shortMv", m.shortMv);
  putDouble(w, 161, "pendingAsset", m.pendingAsset);
  putDouble(w, 169, "maxWithdrawal", m.maxWithdrawal);
  putInt32(w, 176, "riskStatus", m.riskStatus);
  putDouble(w, 185, "marginCallMargin", m.marginCallMargin);
  putBool(w, 192, "isPdt", m.isPdt);
  putString(w, 202, "pdtSeq", m.pdtSeq);
  putDouble(w, 209, "beginningDTBP", m.beginningDTBP);
  putDouble(w, 217, "remainingDTBP", m.remainingDTBP);
  putDouble(w, 225, "dtCallAmount", m.dtCallAmount);
  putInt32(w, 232, "dtStatus", m.dtStatus);
  putDouble(w, 241, "securitiesAssets", m.securitiesAssets);
  putDouble(w, 249, "fundAssets", m.fundAssets);
  putDouble(w, 257, "bondAssets", m.bondAssets);
  putMessages(w, 266, "marketInfoList", m.marketInfoList, writeAccMarketInfo);
  putDouble(w, 273, "cryptoMv", m.cryptoMv);
  putInt32(w, 280, "exposureLevel", m.exposureLevel);
  putDouble(w, 289, "exposureLimit", m.exposureLimit);
  putDouble(w, 297, "usedLimit", m.usedLimit);
  putDouble(w, 305, "remainingLimit", m.remainingLimit);
}

export const Funds: MessageType<types.Funds> = { name: "Trd_Common.Funds", read: readFunds, write: writeFunds };

/** @internal */
export function writePosition(w: Writer, m: Loose<types.Position>): void {
  putUint64(w, 8, "positionID", m.positionID ?? missing(w, "positionID"));
  putInt32(w, 16, "positionSide", m.positionSide ?? missing(w, "positionSide"));
  putString(w, 26, "code", m.code ?? missing(w, "code"));
  putString(w, 34, "name", m.name ?? missing(w, "name"));
  putDouble(w, 41, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 49, "canSellQty", m.canSellQty ?? missing(w, "canSellQty"));
  putDouble(w, 57, "price", m.price ?? missing(w, "price"));
  putDouble(w, 65, "costPrice", m.costPrice);
  putDouble(w, 73, "val", m.val ?? missing(w, "val"));
  putDouble(w, 81, "plVal", m.plVal ?? missing(w, "plVal"));
  putDouble(w, 89, "plRatio", m.plRatio);
  putInt32(w, 96, "secMarket", m.secMarket);
  putDouble(w, 169, "td_plVal", m.td_plVal);
  putDouble(w, 177, "td_trdVal", m.td_trdVal);
  putDouble(w, 185, "td_buyVal", m.td_buyVal);
  putDouble(w, 193, "td_buyQty", m.td_buyQty);
  putDouble(w, 201, "td_sellVal", m.td_sellVal);
  putDouble(w, 209, "td_sellQty", m.td_sellQty);
  putDouble(w, 225, "unrealizedPL", m.unrealizedPL);
  putDouble(w, 233, "realizedPL", m.realizedPL);
  putInt32(w, 240, "currency", m.currency);
  putInt32(w, 248, "trdMarket", m.trdMarket);
  putDouble(w, 257, "dilutedCostPrice", m.dilutedCostPrice);
  putDouble(w, 265, "averageCostPrice", m.averageCostPrice);
  putDouble(w, 273, "averagePlRatio", m.averagePlRatio);
  putUint64(w, 280, "comboID", m.comboID);
  putInt32(w, 288, "strategyType", m.strategyType);
  putInt32(w, 296, "positionType", m.positionType);
  putUint64(w, 304, "accID", m.accID);
  putInt32(w, 312, "jpAccType", m.jpAccType);
  putDouble(w, 321, "payoutIfWin", m.payoutIfWin);
}

export const Position: MessageType<types.Position> = { name: "Trd_Common.Position", read: readPosition, write: writePosition };

/** @internal */
export function writeOrder(w: Writer, m: Loose<types.Order>): void {
  putInt32(w, 8, "trdSide", m.trdSide ?? missing(w, "trdSide"));
  putInt32(w, 16, "orderType", m.orderType ?? missing(w, "orderType"));
  putInt32(w, 24, "orderStatus", m.orderStatus ?? missing(w, "orderStatus"));
  putUint64(w, 32, "orderID", m.orderID ?? missing(w, "orderID"));
  putString(w, 42, "orderIDEx", m.orderIDEx ?? missing(w, "orderIDEx"));
  putString(w, 50, "code", m.code ?? missing(w, "code"));
  putString(w, 58, "name", m.name ?? missing(w, "name"));
  putDouble(w, 65, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 73, "price", m.price);
  putString(w, 82, "createTime", m.createTime ?? missing(w, "createTime"));
  putString(w, 90, "updateTime", m.updateTime ?? missing(w, "updateTime"));
  putDouble(w, 97, "fillQty", m.fillQty);
  putDouble(w, 105, "fillAvgPrice", m.fillAvgPrice);
  putString(w, 114, "lastErrMsg", m.lastErrMsg);
  putInt32(w, 120, "secMarket", m.secMarket);
  putDouble(w, 129, "createTimestamp", m.createTimestamp);
  putDouble(w, 137, "updateTimestamp", m.updateTimestamp);
  putString(w, 146, "remark", m.remark);
  putInt32(w, 152, "timeInForce", m.timeInForce);
  putBool(w, 160, "fillOutsideRTH", m.fillOutsideRTH);
  putDouble(w, 169, "auxPrice", m.auxPrice);
  putInt32(w, 176, "trailType", m.trailType);
  putDouble(w, 185, "trailValue", m.trailValue);
  putDouble(w, 193, "trailSpread", m.trailSpread);
  putInt32(w, 200, "currency", m.currency);
  putInt32(w, 208, "trdMarket", m.trdMarket);
  putInt32(w, 216, "session", m.session);
  putInt32(w, 224, "jpAccType", m.jpAccType);
  putString(w, 234, "expireTime", m.expireTime);
  putDouble(w, 241, "orderAmount", m.orderAmount);
  putInt32(w, 248, "strategyType", m.strategyType);
  putMessages(w, 258, "comboLegs", m.comboLegs, writeQot_Common_ComboLeg);
}

export const Order: MessageType<types.Order> = { name: "Trd_Common.Order", read: readOrder, write: writeOrder };

/** @internal */
export function writeOrderFeeItem(w: Writer, m: Loose<types.OrderFeeItem>): void {
  putString(w, 10, "title", m.title);
  putDouble(w, 17, "value", m.value);
}

export const OrderFeeItem: MessageType<types.OrderFeeItem> = { name: "Trd_Common.OrderFeeItem", read: readOrderFeeItem, write: writeOrderFeeItem };

/** @internal */
export function writeOrderFee(w: Writer, m: Loose<types.OrderFee>): void {
  putString(w, 10, "orderIDEx", m.orderIDEx ?? missing(w, "orderIDEx"));
  putDouble(w, 17, "feeAmount", m.feeAmount);
  putMessages(w, 26, "feeList", m.feeList, writeOrderFeeItem);
}

export const OrderFee: MessageType<types.OrderFee> = { name: "Trd_Common.OrderFee", read: readOrderFee, write: writeOrderFee };

/** @internal */
export function writeOrderFill(w: Writer, m: Loose<types.OrderFill>): void {
  putInt32(w, 8, "trdSide", m.trdSide ?? missing(w, "trdSide"));
  putUint64(w, 16, "fillID", m.fillID ?? missing(w, "fillID"));
  putString(w, 26, "fillIDEx", m.fillIDEx ?? missing(w, "fillIDEx"));
  putUint64(w, 32, "orderID", m.orderID);
  putString(w, 42, "orderIDEx", m.orderIDEx);
  putString(w, 50, "code", m.code ?? missing(w, "code"));
  putString(w, 58, "name", m.name ?? missing(w, "name"));
  putDouble(w, 65, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 73, "price", m.price ?? missing(w, "price"));
  putString(w, 82, "createTime", m.createTime ?? missing(w, "createTime"));
  putInt32(w, 88, "counterBrokerID", m.counterBrokerID);
  putString(w, 98, "counterBrokerName", m.counterBrokerName);
  putInt32(w, 104, "secMarket", m.secMarket);
  putDouble(w, 113, "createTimestamp", m.createTimestamp);
  putDouble(w, 121, "updateTimestamp", m.updateTimestamp);
  putInt32(w, 128, "status", m.status);
  putInt32(w, 136, "trdMarket", m.trdMarket);
  putInt32(w, 144, "jpAccType", m.jpAccType);
}

export const OrderFill: MessageType<types.OrderFill> = { name: "Trd_Common.OrderFill", read: readOrderFill, write: writeOrderFill };

/** @internal */
export function writeMaxTrdQtys(w: Writer, m: Loose<types.MaxTrdQtys>): void {
  putDouble(w, 9, "maxCashBuy", m.maxCashBuy ?? missing(w, "maxCashBuy"));
  putDouble(w, 17, "maxCashAndMarginBuy", m.maxCashAndMarginBuy);
  putDouble(w, 25, "maxPositionSell", m.maxPositionSell ?? missing(w, "maxPositionSell"));
  putDouble(w, 33, "maxSellShort", m.maxSellShort);
  putDouble(w, 41, "maxBuyBack", m.maxBuyBack);
  putDouble(w, 49, "longRequiredIM", m.longRequiredIM);
  putDouble(w, 57, "shortRequiredIM", m.shortRequiredIM);
  putInt32(w, 64, "session", m.session);
}

export const MaxTrdQtys: MessageType<types.MaxTrdQtys> = { name: "Trd_Common.MaxTrdQtys", read: readMaxTrdQtys, write: writeMaxTrdQtys };

/** @internal */
export function writeComboMaxTrdQtys(w: Writer, m: Loose<types.ComboMaxTrdQtys>): void {
  putDouble(w, 9, "nlvChange", m.nlvChange);
  putDouble(w, 17, "initialMarginChange", m.initialMarginChange);
  putDouble(w, 25, "maintenanceMarginChange", m.maintenanceMarginChange);
  putDouble(w, 33, "optionBuyPower", m.optionBuyPower);
  putDouble(w, 41, "maxWithDrawChange", m.maxWithDrawChange);
  putDouble(w, 49, "buyPowerDecrease", m.buyPowerDecrease);
}

export const ComboMaxTrdQtys: MessageType<types.ComboMaxTrdQtys> = { name: "Trd_Common.ComboMaxTrdQtys", read: readComboMaxTrdQtys, write: writeComboMaxTrdQtys };

/** @internal */
export function readTrdFilterConditions(r: Reader): types.TrdFilterConditions {
  const codeList: string[] = [];
  const idList: bigint[] = [];
  let beginTime: string | undefined;
  let endTime: string | undefined;
  const orderIDExList: string[] = [];
  let filterMarket: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) item(r, codeList, plainString);
    while (r.tag === 16) item(r, idList, plainUint64); while (r.tag === 18) items(r, idList, plainUint64);
    if (r.tag === 26) beginTime = string(r);
    if (r.tag === 34) endTime = string(r);
    while (r.tag === 42) item(r, orderIDExList, plainString);
    if (r.tag === 48) filterMarket = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 29, { codeList, idList, beginTime, endTime, orderIDExList, filterMarket });
}

export const TrdFilterConditions: MessageType<types.TrdFilterConditions> = { name: "Trd_Common.TrdFilterConditions", read: readTrdFilterConditions, write: writeTrdFilterConditions };
