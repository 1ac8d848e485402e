// Generated from Trd_Common.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, double, uint64, plainInt32, item, items, string, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putList } from "../../../protobuf/writer.ts";
import { putInt32, putUint64, putString } from "../../../protobuf/write-values.ts";
import { readComboLeg as readQot_Common_ComboLeg } from "../qot/common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { TrdEnv, TrdCategory, TrdMarket, TrdSecMarket, TrdSide, OrderType, TrailType, OrderStatus, OrderFillStatus, PositionSide, ModifyOrderOp, TrdAccType, TrdAccStatus, TrdAccRole, Currency, CltRiskLevel, TimeInForce, SimAccType, CltRiskStatus, DTStatus, TrdSubAccType, TrdAssetCategory, ExposureLevel, PositionType, SecurityFirm } from "../../wire/Trd_Common.ts";
export { TrdEnv, TrdCategory, TrdMarket, TrdSecMarket, TrdSide, OrderType, TrailType, OrderStatus, OrderFillStatus, PositionSide, ModifyOrderOp, TrdAccType, TrdAccStatus, TrdAccRole, Currency, CltRiskLevel, TimeInForce, SimAccType, CltRiskStatus, DTStatus, TrdSubAccType, TrdAssetCategory, ExposureLevel, PositionType, SecurityFirm } from "../../wire/Trd_Common.ts";

/** Cash of an account in one currency. */
export interface AccCashInfo {
  /** A value of `Currency`: the currency of these amounts. */
  currency?: number | undefined;
  /** Cash, in that currency. */
  cash?: number | undefined;
  /** Cash that can be withdrawn, in that currency. */
  availableBalance?: number | undefined;
  /** What can be bought with cash alone, in that currency. */
  netCashPower?: number | undefined;
}

/** @internal */
export function readAccCashInfo(r: Reader): AccCashInfo {
  let currency: number | undefined;
  let cash: number | undefined;
  let availableBalance: number | undefined;
  let netCashPower: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) currency = int32(r);
    if (r.tag === 17) cash = double(r);
    if (r.tag === 25) availableBalance = double(r);
    if (r.tag === 33) netCashPower = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { currency, cash, availableBalance, netCashPower });
}

/** Assets of an account in one market. */
export interface AccMarketInfo {
  /** A value of `TrdMarket`: the market of the assets. */
  trdMarket?: number | undefined;
  /** Value of the assets, in the currency of the funds. */
  assets?: number | undefined;
}

/** @internal */
export function readAccMarketInfo(r: Reader): AccMarketInfo {
  let trdMarket: number | undefined;
  let assets: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) trdMarket = int32(r);
    if (r.tag === 17) assets = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { trdMarket, assets });
}

/** The account that a trade request, reply or push is about. */
export interface TrdHeader {
  /** A value of `TrdEnv`: paper trading or live. */
  trdEnv: number;
  /** Id of the account; environment and market must fit it. May exceed 2^53. */
  accID: bigint;
  /** A value of `TrdMarket`: the market that is traded in. */
  trdMarket: number;
  /** A value of `TrdSubAccType`: the kind of sub-account; moomoo Japan only. */
  jpAccType?: number | undefined;
}

/** @internal */
export function readTrdHeader(r: Reader): TrdHeader {
  let trdEnv: number | undefined;
  let accID: bigint | undefined;
  let trdMarket: number | undefined;
  let jpAccType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) trdEnv = int32(r);
    if (r.tag === 16) accID = uint64(r);
    if (r.tag === 24) trdMarket = int32(r);
    if (r.tag === 32) jpAccType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { trdEnv: trdEnv ?? lacks(r, "trdEnv"), accID: accID ?? lacks(r, "accID"), trdMarket: trdMarket ?? lacks(r, "trdMarket"), jpAccType });
}

/** @internal */
export function writeTrdHeader(w: Writer, m: Loose<TrdHeader>): void {
  putInt32(w, 8, "trdEnv", m.trdEnv ?? missing(w, "trdEnv"));
  putUint64(w, 16, "accID", m.accID ?? missing(w, "accID"));
  putInt32(w, 24, "trdMarket", m.trdMarket ?? missing(w, "trdMarket"));
  putInt32(w, 32, "jpAccType", m.jpAccType);
}

/** One trading account. */
export interface TrdAcc {
  /** A value of `TrdEnv`: paper trading or live. */
  trdEnv: number;
  /** Id of the account; may exceed 2^53. */
  accID: bigint;
  /** Values of `TrdMarket`: the markets that the account may trade in. */
  trdMarketAuthList: number[];
  /** A value of `TrdAccType`: cash, margin and the like. */
  accType?: number | undefined;
  /** Account number as text, as the broker prints it. */
  cardNum?: string | undefined;
  /** A value of `SecurityFirm`: the broker; absent for paper accounts. */
  securityFirm?: number | undefined;
  /** A value of `SimAccType`: the kind of paper account; paper accounts only. */
  simAccType?: number | undefined;
  /** Number of the universal account that it belongs to. */
  uniCardNum?: string | undefined;
  /** A value of `TrdAccStatus`: active or disabled. */
  accStatus?: number | undefined;
  /** A value of `TrdAccRole`: a master account cannot place orders. */
  accRole?: number | undefined;
  /** Values of `TrdSubAccType`: the kinds of sub-account; moomoo Japan only. */
  jpAccType: number[];
  /** What the account is called, for accounts of a trading competition. */
  competitionAccName?: string | undefined;
}

/** @internal */
export function readTrdAcc(r: Reader): TrdAcc {
  let trdEnv: number | undefined;
  let accID: bigint | undefined;
  const trdMarketAuthList: number[] = [];
  let accType: number | undefined;
  let cardNum: string | undefined;
  let securityFirm: number | undefined;
  let simAccType: number | undefined;
  let uniCardNum: string | undefined;
  let accStatus: number | undefined;
  let accRole: number | undefined;
  const jpAccType: number[] = [];
  let competitionAccName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) trdEnv = int32(r);
    if (r.tag === 16) accID = uint64(r);
    while (r.tag === 24) item(r, trdMarketAuthList, plainInt32); while (r.tag === 26) items(r, trdMarketAuthList, plainInt32);
    if (r.tag === 32) accType = int32(r);
    if (r.tag === 42) cardNum = string(r);
    if (r.tag === 48) securityFirm = int32(r);
    if (r.tag === 56) simAccType = int32(r);
    if (r.tag === 66) uniCardNum = string(r);
    if (r.tag === 72) accStatus = int32(r);
    if (r.tag === 80) accRole = int32(r);
    while (r.tag === 88) item(r, jpAccType, plainInt32); while (r.tag === 90) items(r, jpAccType, plainInt32);
    if (r.tag === 98) competitionAccName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 37, { trdEnv: trdEnv ?? lacks(r, "trdEnv"), accID: accID ?? lacks(r, "accID"), trdMarketAuthList, accType, cardNum, securityFirm, simAccType, uniCardNum, accStatus, accRole, jpAccType, competitionAccName });
}

/** The funds of an account; amounts are in `currency`. */
export interface Funds {
  /** Most that can be bought, with margin, in `currency`. */
  power: number;
  /** Net value of all assets, in `currency`. */
  totalAssets: number;
  /** Money in the account, in `currency`. */
  cash: number;
  /** Market value of the securities, in `currency`; securities accounts only. */
  marketVal: number;
  /** Cash that open orders hold, in `currency`. */
  frozenCash: number;
  /** Debt that bears interest, in `currency`. */
  debtCash: number;
  /** Cash that can be withdrawn, in `currency`; securities accounts only. */
  avlWithdrawalCash: number;
  /** A value of `Currency`: the currency of these amounts; universal and futures accounts. */
  currency?: number | undefined;
  /** Funds that can be used, in `currency`; futures accounts only. */
  availableFunds?: number | undefined;
  /** Profit of open positions, a loss is negative, in `currency`; futures accounts only. */
  unrealizedPL?: number | undefined;
  /** Profit of closed positions, a loss is negative, in `currency`; futures accounts only. */
  realizedPL?: number | undefined;
  /** A value of `CltRiskLevel`: futures accounts only. */
  riskLevel?: number | undefined;
  /** Margin that opening the positions takes, in `currency`. */
  initialMargin?: number | undefined;
  /** Margin that keeping the positions takes, in `currency`. */
  maintenanceMargin?: number | undefined;
  /** Cash by currency. */
  cashInfoList: AccCashInfo[];
  /** Most that can be sold short, in `currency`. */
  maxPowerShort?: number | undefined;
  /** What can be bought with cash alone, in `currency`. */
  netCashPower?: number | undefined;
  /** Market value of the long positions, in `currency`. */
  longMv?: number | undefined;
  /** Market value of the short positions, in `currency`. */
  shortMv?: number | undefined;
  /** Assets that are on the way, such as unsettled ones, in `currency`. */
  pendingAsset?: number | undefined;
  /** Most that can be withdrawn with margin, in `currency`; securities accounts only. */
  maxWithdrawal?: number | undefined;
  /** A value of `CltRiskStatus`: nine levels, the first the safest; securities accounts only. */
  riskStatus?: number | undefined;
  /** Margin below which the broker makes a margin call, in `currency`. */
  marginCallMargin?: number | undefined;
  /** Whether the account is marked as a pattern day trader; Futu's US broker only. */
  isPdt?: boolean | undefined;
  /** Day trades that are left, as text. */
  pdtSeq?: string | undefined;
  /** Day-trading buying power at the start of the day, in `currency`. */
  beginningDTBP?: number | undefined;
  /** Day-trading buying power that is left, in `currency`. */
  remainingDTBP?: number | undefined;
  /** What must be paid in after a day-trading call, in `currency`. */
  dtCallAmount?: number | undefined;
  /** A value of `DTStatus`: how day trading is restricted. */
  dtStatus?: number | undefined;
  /** Net value of the securities, in `currency`. */
  securitiesAssets?: number | undefined;
  /** Net value of the funds, in `currency`. */
  fundAssets?: number | undefined;
  /** Net value of the bonds, in `currency`. */
  bondAssets?: number | undefined;
  /** Assets by market. */
  marketInfoList: AccMarketInfo[];
  /** Market value of the crypto currencies, in `currency`. */
  cryptoMv?: number | undefined;
  /** A value of `ExposureLevel`: how near positions are to their limit. */
  exposureLevel?: number | undefined;
  /** Most that positions may be worth, in `currency`. */
  exposureLimit?: number | undefined;
  /** Part of that limit that is used, in `currency`. */
  usedLimit?: number | undefined;
  /** Part of that limit that is left, in `currency`. */
  remainingLimit?: number | undefined;
}

/** @internal */
export function readFunds(r: Reader): Funds {
  let power: number | undefined;
  let totalAssets: number | undefined;
  let cash: number | undefined;
  let marketVal: number | undefined;
  let frozenCash: number | undefined;
  let debtCash: number | undefined;
  let avlWithdrawalCash: number | undefined;
  let currency: number | undefined;
  let availableFunds: number | undefined;
  let unrealizedPL: number | undefined;
  let realizedPL: number | undefined;
  let riskLevel: number | undefined;
  let initialMargin: number | undefined;
  let maintenanceMargin: number | undefined;
  const cashInfoList: AccCashInfo[] = [];
  let maxPowerShort: number | undefined;
  let netCashPower: number | undefined;
  let longMv: number | undefined;
  let shortMv: number | undefined;
  let pendingAsset: number | undefined;
  let maxWithdrawal: number | undefined;
  let riskStatus: number | undefined;
  let marginCallMargin: number | undefined;
  let isPdt: boolean | undefined;
  let pdtSeq: string | undefined;
  let beginningDTBP: number | undefined;
  let remainingDTBP: number | undefined;
  let dtCallAmount: number | undefined;
  let dtStatus: number | undefined;
  let securitiesAssets: number | undefined;
  let fundAssets: number | undefined;
  let bondAssets: number | undefined;
  const marketInfoList: AccMarketInfo[] = [];
  let cryptoMv: number | undefined;
  let exposureLevel: number | undefined;
  let exposureLimit: number | undefined;
  let usedLimit: number | undefined;
  let remainingLimit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) power = double(r);
    if (r.tag === 17) totalAssets = double(r);
    if (r.tag === 25) cash = double(r);
    if (r.tag === 33) marketVal = double(r);
    if (r.tag === 41) frozenCash = double(r);
    if (r.tag === 49) debtCash = double(r);
    if (r.tag === 57) avlWithdrawalCash = double(r);
    if (r.tag === 64) currency = int32(r);
    if (r.tag === 73) availableFunds = double(r);
    if (r.tag === 81) unrealizedPL = double(r);
    if (r.tag === 89) realizedPL = double(r);
    if (r.tag === 96) riskLevel = int32(r);
    if (r.tag === 105) initialMargin = double(r);
    if (r.tag === 113) maintenanceMargin = double(r);
    while (r.tag === 122) cashInfoList.push(readAccCashInfo(below(r, "cashInfoList", cashInfoList.length)));
    if (r.tag === 129) maxPowerShort = double(r);
    if (r.tag === 137) netCashPower = double(r);
    if (r.tag === 145) longMv = double(r);
    if (r.tag === 153) shortMv = double(r);
    if (r.tag === 161) pendingAsset = double(r);
    if (r.tag === 169) maxWithdrawal = double(r);
    if (r.tag === 176) riskStatus = int32(r);
    if (r.tag === 185) marginCallMargin = double(r);
    if (r.tag === 192) isPdt = bool(r);
    if (r.tag === 202) pdtSeq = string(r);
    if (r.tag === 209) beginningDTBP = double(r);
    if (r.tag === 217) remainingDTBP = double(r);
    if (r.tag === 225) dtCallAmount = double(r);
    if (r.tag === 232) dtStatus = int32(r);
    if (r.tag === 241) securitiesAssets = double(r);
    if (r.tag === 249) fundAssets = double(r);
    if (r.tag === 257) bondAssets = double(r);
    while (r.tag === 266) marketInfoList.push(readAccMarketInfo(below(r, "marketInfoList", marketInfoList.length)));
    if (r.tag === 273) cryptoMv = double(r);
    if (r.tag === 280) exposureLevel = int32(r);
    if (r.tag === 289) exposureLimit = double(r);
    if (r.tag === 297) usedLimit = double(r);
    if (r.tag === 305) remainingLimit = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 112, { power: power ?? lacks(r, "power"), totalAssets: totalAssets ?? lacks(r, "totalAssets"), cash: cash ?? lacks(r, "cash"), marketVal: marketVal ?? lacks(r, "marketVal"), frozenCash: frozenCash ?? lacks(r, "frozenCash"), debtCash: debtCash ?? lacks(r, "debtCash"), avlWithdrawalCash: avlWithdrawalCash ?? lacks(r, "avlWithdrawalCash"), currency, availableFunds, unrealizedPL, realizedPL, riskLevel, initialMargin, maintenanceMargin, cashInfoList, maxPowerShort, netCashPower, longMv, shortMv, pendingAsset, maxWithdrawal, riskStatus, marginCallMargin, isPdt, pdtSeq, beginningDTBP, remainingDTBP, dtCallAmount, dtStatus, securitiesAssets, fundAssets, bondAssets, marketInfoList, cryptoMv, exposureLevel, exposureLimit, usedLimit, remainingLimit });
}

/** One position of an account. */
export interface Position {
  /** Identifies the position of the account; may exceed 2^53. */
  positionID: bigint;
  /** A value of `PositionSide`: long or short. */
  positionSide: number;
  /** The code without its market. */
  code: string;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Shares, or contracts of options and futures. */
  qty: number;
  /** Part of it that can be sold. */
  canSellQty: number;
  /** Market price, in `currency`. */
  price: number;
  /** Cost per unit; no longer maintained, see `dilutedCostPrice` and `averageCostPrice`. Absent means that there is none. */
  costPrice?: number | undefined;
  /** Market value, in `currency`; 0 for futures. */
  val: number;
  /** Profit on diluted cost, in `currency`; a loss is negative. */
  plVal: number;
  /** Profit on diluted cost, in percent (8.8 means 8.8 %); absent means that there is none. */
  plRatio?: number | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** Today's profit, in `currency`. */
  td_plVal?: number | undefined;
  /** Value traded today, in `currency`; not for futures. */
  td_trdVal?: number | undefined;
  /** Value bought today, in `currency`; not for futures. */
  td_buyVal?: number | undefined;
  /** Units bought today; not for futures. */
  td_buyQty?: number | undefined;
  /** Value sold today, in `currency`; not for futures. */
  td_sellVal?: number | undefined;
  /** Units sold today; not for futures. */
  td_sellQty?: number | undefined;
  /** Profit while the position is open, in `currency`; futures accounts. */
  unrealizedPL?: number | undefined;
  /** Profit of the part that was closed, in `currency`; futures accounts. */
  realizedPL?: number | undefined;
  /** A value of `Currency`: the currency of the position. */
  currency?: number | undefined;
  /** A value of `TrdMarket`: the market that is traded in. */
  trdMarket?: number | undefined;
  /** Cost per unit with the profit of sales taken off, in `currency`; securities accounts only. */
  dilutedCostPrice?: number | undefined;
  /** Mean price paid per unit, in `currency`; not for paper securities accounts. */
  averageCostPrice?: number | undefined;
  /** Profit on average cost, in percent (8.8 means 8.8 %); absent means that there is none. */
  averagePlRatio?: number | undefined;
  /** Id of the option combination that it is a leg of. */
  comboID?: bigint | undefined;
  /** A value of `OptionStrategyType`: the strategy of the combination. */
  strategyType?: number | undefined;
  /** A value of `PositionType`: a single position, or part of a combination. */
  positionType?: number | undefined;
  /** Id of the account; may exceed 2^53. */
  accID?: bigint | undefined;
  /** A value of `TrdSubAccType`: the kind of sub-account; moomoo Japan only. */
  jpAccType?: number | undefined;
  /** What is paid if the event contract comes true, 1 per contract; event contracts only. */
  payoutIfWin?: number | undefined;
}

/** @internal */
export function readPosition(r: Reader): Position {
  let positionID: bigint | undefined;
  let positionSide: number | undefined;
  let code: string | undefined;
  let name: string | undefined;
  let qty: number | undefined;
  let canSellQty: number | undefined;
  let price: number | undefined;
  let costPrice: number | undefined;
  let val: number | undefined;
  let plVal: number | undefined;
  let plRatio: number | undefined;
  let secMarket: number | undefined;
  let td_plVal: number | undefined;
  let td_trdVal: number | undefined;
  let td_buyVal: number | undefined;
  let td_buyQty: number | undefined;
  let td_sellVal: number | undefined;
  let td_sellQty: number | undefined;
  let unrealizedPL: number | undefined;
  let realizedPL: number | undefined;
  let currency: number | undefined;
  let trdMarket: number | undefined;
  let dilutedCostPrice: number | undefined;
  let averageCostPrice: number | undefined;
  let averagePlRatio: number | undefined;
  let comboID: bigint | undefined;
  let strategyType: number | undefined;
  let positionType: number | undefined;
  let accID: bigint | undefined;
  let jpAccType: number | undefined;
  let payoutIfWin: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) positionID = uint64(r);
    if (r.tag === 16) positionSide = int32(r);
    if (r.tag === 26) code = string(r);
    if (r.tag === 34) name = string(r);
    if (r.tag === 41) qty = double(r);
    if (r.tag === 49) canSellQty = double(r);
    if (r.tag === 57) price = double(r);
    if (r.tag === 65) costPrice = double(r);
    if (r.tag === 73) val = double(r);
    if (r.tag === 81) plVal = double(r);
    if (r.tag === 89) plRatio = double(r);
    if (r.tag === 96) secMarket = int32(r);
    if (r.tag === 169) td_plVal = double(r);
    if (r.tag === 177) td_trdVal = double(r);
    if (r.tag === 185) td_buyVal = double(r);
    if (r.tag === 193) td_buyQty = double(r);
    if (r.tag === 201) td_sellVal = double(r);
    if (r.tag === 209) td_sellQty = double(r);
    if (r.tag === 225) unrealizedPL = double(r);
    if (r.tag === 233) realizedPL = double(r);
    if (r.tag === 240) currency = int32(r);
    if (r.tag === 248) trdMarket = int32(r);
    if (r.tag === 257) dilutedCostPrice = double(r);
    if (r.tag === 265) averageCostPrice = double(r);
    if (r.tag === 273) averagePlRatio = double(r);
    if (r.tag === 280) comboID = uint64(r);
    if (r.tag === 288) strategyType = int32(r);
    if (r.tag === 296) positionType = int32(r);
    if (r.tag === 304) accID = uint64(r);
    if (r.tag === 312) jpAccType = int32(r);
    if (r.tag === 321) payoutIfWin = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 89, { positionID: positionID ?? lacks(r, "positionID"), positionSide: positionSide ?? lacks(r, "positionSide"), code: code ?? lacks(r, "code"), name: name ?? lacks(r, "name"), qty: qty ?? lacks(r, "qty"), canSellQty: canSellQty ?? lacks(r, "canSellQty"), price: price ?? lacks(r, "price"), costPrice, val: val ?? lacks(r, "val"), plVal: plVal ?? lacks(r, "plVal"), plRatio, secMarket, td_plVal, td_trdVal, td_buyVal, td_buyQty, td_sellVal, td_sellQty, unrealizedPL, realizedPL, currency, trdMarket, dilutedCostPrice, averageCostPrice, averagePlRatio, comboID, strategyType, positionType, accID, jpAccType, payoutIfWin });
}

/** One order. */
export interface Order {
  /** A value of `TrdSide`: buy or sell. */
  trdSide: number;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** A value of `OrderStatus`: where the order is in its life. */
  orderStatus: number;
  /** Id of the order; may exceed 2^53. */
  orderID: bigint;
  /** Id of the order at the vendor's servers, as text; use it to name the order. */
  orderIDEx: string;
  /** The code without its market. */
  code: string;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Units ordered: shares, or contracts of options and futures. */
  qty: number;
  /** Limit price, in `currency`. */
  price?: number | undefined;
  /** When the order was created, as `YYYY-MM-DD hh:mm:ss` in the time zone of the exchange; futures accounts use the zone that OpenD is set to. */
  createTime: string;
  /** When the order last changed, as `YYYY-MM-DD hh:mm:ss` in the time zone of the exchange; futures accounts use the zone that OpenD is set to. */
  updateTime: string;
  /** Units filled so far. */
  fillQty?: number | undefined;
  /** Mean price of the fills, in `currency`. */
  fillAvgPrice?: number | undefined;
  /** What went wrong last, in OpenD's words; empty where nothing did. */
  lastErrMsg?: string | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** When the order was created, in Unix seconds. */
  createTimestamp?: number | undefined;
  /** When the order last changed, in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** The text that the client gave with the order, at most 64 bytes. */
  remark?: string | undefined;
  /** A value of `TimeInForce`: how long the order is valid. */
  timeInForce?: number | undefined;
  /** Whether it may be filled before and after regular hours; US only. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers the order, in `currency`. */
  auxPrice?: number | undefined;
  /** A value of `TrailType`: whether `trailValue` is an amount or percent. */
  trailType?: number | undefined;
  /** Distance of the trailing stop: an amount, or percent (20 means 20 %), as `trailType` says. */
  trailValue?: number | undefined;
  /** Distance of the limit price from the trigger, in `currency`; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** A value of `Currency`: the currency of the order. */
  currency?: number | undefined;
  /** A value of `TrdMarket`: the market that is traded in. */
  trdMarket?: number | undefined;
  /** A value of `Session`: when a US order may be filled. */
  session?: number | undefined;
  /** A value of `TrdSubAccType`: the kind of sub-account; moomoo Japan only. */
  jpAccType?: number | undefined;
  /** When the order ends, as text; only where `timeInForce` is GTD. */
  expireTime?: string | undefined;
  /** Value of the order, in `currency`. */
  orderAmount?: number | undefined;
  /** A value of `OptionStrategyType`: the strategy of a combination. */
  strategyType?: number | undefined;
  /** The legs of a combination. */
  comboLegs: Qot_Common.ComboLeg[];
}

/** @internal */
export function readOrder(r: Reader): Order {
  let trdSide: number | undefined;
  let orderType: number | undefined;
  let orderStatus: number | undefined;
  let orderID: bigint | undefined;
  let orderIDEx: string | undefined;
  let code: string | undefined;
  let name: string | undefined;
  let qty: number | undefined;
  let price: number | undefined;
  let createTime: string | undefined;
  let updateTime: string | undefined;
  let fillQty: number | undefined;
  let fillAvgPrice: number | undefined;
  let lastErrMsg: string | undefined;
  let secMarket: number | undefined;
  let createTimestamp: number | undefined;
  let updateTimestamp: number | undefined;
  let remark: string | undefined;
  let timeInForce: number | undefined;
  let fillOutsideRTH: boolean | undefined;
  let auxPrice: number | undefined;
  let trailType: number | undefined;
  let trailValue: number | undefined;
  let trailSpread: number | undefined;
  let currency: number | undefined;
  let trdMarket: number | undefined;
  let session: number | undefined;
  let jpAccType: number | undefined;
  let expireTime: string | undefined;
  let orderAmount: number | undefined;
  let strategyType: number | undefined;
  const comboLegs: Qot_Common.ComboLeg[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) trdSide = int32(r);
    if (r.tag === 16) orderType = int32(r);
    if (r.tag === 24) orderStatus = int32(r);
    if (r.tag === 32) orderID = uint64(r);
    if (r.tag === 42) orderIDEx = string(r);
    if (r.tag === 50) code = string(r);
    if (r.tag === 58) name = string(r);
    if (r.tag === 65) qty = double(r);
    if (r.tag === 73) price = double(r);
    if (r.tag === 82) createTime = string(r);
    if (r.tag === 90) updateTime = string(r);
    if (r.tag === 97) fillQty = double(r);
    if (r.tag === 105) fillAvgPrice = double(r);
    if (r.tag === 114) lastErrMsg = string(r);
    if (r.tag === 120) secMarket = int32(r);
    if (r.tag === 129) createTimestamp = double(r);
    if (r.tag === 137) updateTimestamp = double(r);
    if (r.tag === 146) remark = string(r);
    if (r.tag === 152) timeInForce = int32(r);
    if (r.tag === 160) fillOutsideRTH = bool(r);
    if (r.tag === 169) auxPrice = double(r);
    if (r.tag === 176) trailType = int32(r);
    if (r.tag === 185) trailValue = double(r);
    if (r.tag === 193) trailSpread = double(r);
    if (r.tag === 200) currency = int32(r);
    if (r.tag === 208) trdMarket = int32(r);
    if (r.tag === 216) session = int32(r);
    if (r.tag === 224) jpAccType = int32(r);
    if (r.tag === 234) expireTime = string(r);
    if (r.tag === 241) orderAmount = double(r);
    if (r.tag === 248) strategyType = int32(r);
    while (r.tag === 258) comboLegs.push(readQot_Common_ComboLeg(below(r, "comboLegs", comboLegs.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 88, { trdSide: trdSide ?? lacks(r, "trdSide"), orderType: orderType ?? lacks(r, "orderType"), orderStatus: orderStatus ?? lacks(r, "orderStatus"), orderID: orderID ?? lacks(r, "orderID"), orderIDEx: orderIDEx ?? lacks(r, "orderIDEx"), code: code ?? lacks(r, "code"), name: name ?? lacks(r, "name"), qty: qty ?? lacks(r, "qty"), price, createTime: createTime ?? lacks(r, "createTime"), updateTime: updateTime ?? lacks(r, "updateTime"), fillQty, fillAvgPrice, lastErrMsg, secMarket, createTimestamp, updateTimestamp, remark, timeInForce, fillOutsideRTH, auxPrice, trailType, trailValue, trailSpread, currency, trdMarket, session, jpAccType, expireTime, orderAmount, strategyType, comboLegs });
}

/** One fee of an order. */
export interface OrderFeeItem {
  /** What the fee is for. */
  title?: string | undefined;
  /** The fee, in the currency of the order. */
  value?: number | undefined;
}

/** @internal */
export function readOrderFeeItem(r: Reader): OrderFeeItem {
  let title: string | undefined;
  let value: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) title = string(r);
    if (r.tag === 17) value = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { title, value });
}

/** All fees of an order. */
export interface OrderFee {
  /** Id of the order at the vendor's servers, as text; use it to name the order. */
  orderIDEx: string;
  /** All fees together, in the currency of the order. */
  feeAmount?: number | undefined;
  /** The fees, one entry each. */
  feeList: OrderFeeItem[];
}

/** @internal */
export function readOrderFee(r: Reader): OrderFee {
  let orderIDEx: string | undefined;
  let feeAmount: number | undefined;
  const feeList: OrderFeeItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) orderIDEx = string(r);
    if (r.tag === 17) feeAmount = double(r);
    while (r.tag === 26) feeList.push(readOrderFeeItem(below(r, "feeList", feeList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { orderIDEx: orderIDEx ?? lacks(r, "orderIDEx"), feeAmount, feeList });
}

/** One fill of an order. */
export interface OrderFill {
  /** A value of `TrdSide`: buy or sell. */
  trdSide: number;
  /** Identifies the fill; may exceed 2^53. */
  fillID: bigint;
  /** Identifies the fill at the vendor's servers, as text. */
  fillIDEx: string;
  /** Id of the order that was filled; may exceed 2^53. */
  orderID?: bigint | undefined;
  /** Id of the order that was filled, as text, at the vendor's servers. */
  orderIDEx?: string | undefined;
  /** The code without its market. */
  code: string;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Units filled: shares, or contracts of options and futures. */
  qty: number;
  /** Price of the fill, in the currency of the order. */
  price: number;
  /** When the order was filled, as `YYYY-MM-DD hh:mm:ss` in the time zone of the exchange; futures accounts use the zone that OpenD is set to. */
  createTime: string;
  /** Number of the broker on the other side; Hong Kong only. */
  counterBrokerID?: number | undefined;
  /** The broker on the other side; Hong Kong only. */
  counterBrokerName?: string | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** When the order was filled, in Unix seconds. */
  createTimestamp?: number | undefined;
  /** When the fill last changed, in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** A value of `OrderFillStatus`: valid, cancelled or changed. */
  status?: number | undefined;
  /** A value of `TrdMarket`: the market that is traded in. */
  trdMarket?: number | undefined;
  /** A value of `TrdSubAccType`: the kind of sub-account; moomoo Japan only. */
  jpAccType?: number | undefined;
}

/** @internal */
export function readOrderFill(r: Reader): OrderFill {
  let trdSide: number | undefined;
  let fillID: bigint | undefined;
  let fillIDEx: string | undefined;
  let orderID: bigint | undefined;
  let orderIDEx: string | undefined;
  let code: string | undefined;
  let name: string | undefined;
  let qty: number | undefined;
  let price: number | undefined;
  let createTime: string | undefined;
  let counterBrokerID: number | undefined;
  let counterBrokerName: string | undefined;
  let secMarket: number | undefined;
  let createTimestamp: number | undefined;
  let updateTimestamp: number | undefined;
  let status: number | undefined;
  let trdMarket: number | undefined;
  let jpAccType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) trdSide = int32(r);
    if (r.tag === 16) fillID = uint64(r);
    if (r.tag === 26) fillIDEx = string(r);
    if (r.tag === 32) orderID = uint64(r);
    if (r.tag === 42) orderIDEx = string(r);
    if (r.tag === 50) code = string(r);
    if (r.tag === 58) name = string(r);
    if (r.tag === 65) qty = double(r);
    if (r.tag === 73) price = double(r);
    if (r.tag === 82) createTime = string(r);
    if (r.tag === 88) counterBrokerID = int32(r);
    if (r.tag === 98) counterBrokerName = string(r);
    if (r.tag === 104) secMarket = int32(r);
    if (r.tag === 113) createTimestamp = double(r);
    if (r.tag === 121) updateTimestamp = double(r);
    if (r.tag === 128) status = int32(r);
    if (r.tag === 136) trdMarket = int32(r);
    if (r.tag === 144) jpAccType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 55, { trdSide: trdSide ?? lacks(r, "trdSide"), fillID: fillID ?? lacks(r, "fillID"), fillIDEx: fillIDEx ?? lacks(r, "fillIDEx"), orderID, orderIDEx, code: code ?? lacks(r, "code"), name: name ?? lacks(r, "name"), qty: qty ?? lacks(r, "qty"), price: price ?? lacks(r, "price"), createTime: createTime ?? lacks(r, "createTime"), counterBrokerID, counterBrokerName, secMarket, createTimestamp, updateTimestamp, status, trdMarket, jpAccType });
}

/** How much of a security an account could trade at most. */
export interface MaxTrdQtys {
  /** Units that cash alone could buy, in whole lots; 0 for futures. */
  maxCashBuy: number;
  /** Units that cash and margin could buy, in whole lots; not for futures. */
  maxCashAndMarginBuy?: number | undefined;
  /** Units that could be sold out of the position, in whole lots. */
  maxPositionSell: number;
  /** Units that could be sold short, in whole lots, the position not counted; not for futures. */
  maxSellShort?: number | undefined;
  /** Units that are sold short and must be bought back first, in whole lots; not for futures. */
  maxBuyBack?: number | undefined;
  /** Initial margin of one contract bought; futures and options only. */
  longRequiredIM?: number | undefined;
  /** Initial margin of one contract sold; futures and options only. */
  shortRequiredIM?: number | undefined;
  /** A value of `Session`: the session that the figures are for; US only. */
  session?: number | undefined;
}

/** @internal */
export function readMaxTrdQtys(r: Reader): MaxTrdQtys {
  let maxCashBuy: number | undefined;
  let maxCashAndMarginBuy: number | undefined;
  let maxPositionSell: number | undefined;
  let maxSellShort: number | undefined;
  let maxBuyBack: number | undefined;
  let longRequiredIM: number | undefined;
  let shortRequiredIM: number | undefined;
  let session: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) maxCashBuy = double(r);
    if (r.tag === 17) maxCashAndMarginBuy = double(r);
    if (r.tag === 25) maxPositionSell = double(r);
    if (r.tag === 33) maxSellShort = double(r);
    if (r.tag === 41) maxBuyBack = double(r);
    if (r.tag === 49) longRequiredIM = double(r);
    if (r.tag === 57) shortRequiredIM = double(r);
    if (r.tag === 64) session = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 27, { maxCashBuy: maxCashBuy ?? lacks(r, "maxCashBuy"), maxCashAndMarginBuy, maxPositionSell: maxPositionSell ?? lacks(r, "maxPositionSell"), maxSellShort, maxBuyBack, longRequiredIM, shortRequiredIM, session });
}

/** What a combination of option legs would do to an account. */
export interface ComboMaxTrdQtys {
  /** Change of the net value of the account; the vendor does not document the currency. */
  nlvChange?: number | undefined;
  /** Change of the initial margin; the vendor does not document the currency. */
  initialMarginChange?: number | undefined;
  /** Change of the maintenance margin; the vendor does not document the currency. */
  maintenanceMarginChange?: number | undefined;
  /** What can be spent on options; the vendor does not document the currency. */
  optionBuyPower?: number | undefined;
  /** Change of what can be withdrawn; the vendor does not document the currency. */
  maxWithDrawChange?: number | undefined;
  /** Buying power that the order takes; the vendor does not document the currency. */
  buyPowerDecrease?: number | undefined;
}

/** @internal */
export function readComboMaxTrdQtys(r: Reader): ComboMaxTrdQtys {
  let nlvChange: number | undefined;
  let initialMarginChange: number | undefined;
  let maintenanceMarginChange: number | undefined;
  let optionBuyPower: number | undefined;
  let maxWithDrawChange: number | undefined;
  let buyPowerDecrease: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) nlvChange = double(r);
    if (r.tag === 17) initialMarginChange = double(r);
    if (r.tag === 25) maintenanceMarginChange = double(r);
    if (r.tag === 33) optionBuyPower = double(r);
    if (r.tag === 41) maxWithDrawChange = double(r);
    if (r.tag === 49) buyPowerDecrease = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { nlvChange, initialMarginChange, maintenanceMarginChange, optionBuyPower, maxWithDrawChange, buyPowerDecrease });
}

/** Which orders, fills or positions are wanted; all conditions must hold. */
export interface TrdFilterConditions {
  /** Only these codes, without their market; all when empty. */
  codeList: string[];
  /** Only these ids, of orders, fills or positions as the request is about; all when empty. */
  idList: bigint[];
  /** Only from here on, as `YYYY-MM-DD hh:mm:ss`; required for history, ignored for positions. */
  beginTime?: string | undefined;
  /** Only until here, as `YYYY-MM-DD hh:mm:ss`; required for history, ignored for positions. */
  endTime?: string | undefined;
  /** Only these orders, by their id at the vendor's servers; instead of `idList`. */
  orderIDExList: string[];
  /** A value of `TrdMarket`: only this market. */
  filterMarket?: number | undefined;
}

/** @internal */
export function writeTrdFilterConditions(w: Writer, m: Loose<TrdFilterConditions>): void {
  putList(w, 10, "codeList", m.codeList, putString);
  putList(w, 16, "idList", m.idList, putUint64);
  putString(w, 26, "beginTime", m.beginTime);
  putString(w, 34, "endTime", m.endTime);
  putList(w, 42, "orderIDExList", m.orderIDExList, putString);
  putInt32(w, 48, "filterMarket", m.filterMarket);
}
