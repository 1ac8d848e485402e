// Generated from Trd_Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_Common.ts";
import * as Qot_Common from "../qot/common.ts";
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

export const AccCashInfo: MessageType<AccCashInfo> = {
  name: "Trd_Common.AccCashInfo",
  wire: wire.AccCashInfo,
};

/** Assets of an account in one market. */
export interface AccMarketInfo {
  /** A value of `TrdMarket`: the market of the assets. */
  trdMarket?: number | undefined;
  /** Value of the assets, in the currency of the funds. */
  assets?: number | undefined;
}

export const AccMarketInfo: MessageType<AccMarketInfo> = {
  name: "Trd_Common.AccMarketInfo",
  wire: wire.AccMarketInfo,
};

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

export const TrdHeader: MessageType<TrdHeader> = {
  name: "Trd_Common.TrdHeader",
  wire: wire.TrdHeader,
  checked: [
    ["trdEnv", "required", "int32"],
    ["accID", "required", "uint64"],
    ["trdMarket", "required", "int32"],
    ["jpAccType", "optional", "int32"],
  ],
};

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

export const TrdAcc: MessageType<TrdAcc> = {
  name: "Trd_Common.TrdAcc",
  wire: wire.TrdAcc,
  checked: [
    ["trdEnv", "required"],
    ["accID", "required"],
    ["trdMarketAuthList", "repeated"],
    ["jpAccType", "repeated"],
  ],
};

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

export const Funds: MessageType<Funds> = {
  name: "Trd_Common.Funds",
  wire: wire.Funds,
  checked: [
    ["power", "required"],
    ["totalAssets", "required"],
    ["cash", "required"],
    ["marketVal", "required"],
    ["frozenCash", "required"],
    ["debtCash", "required"],
    ["avlWithdrawalCash", "required"],
    ["cashInfoList", "repeated"],
    ["marketInfoList", "repeated"],
  ],
};

/** One position of an account. */
export interface Position {
  /** Tells one position of the account from another; may exceed 2^53. */
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
  /** Cost per unit; no longer kept up, see `dilutedCostPrice` and `averageCostPrice`. Absent means that there is none. */
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

export const Position: MessageType<Position> = {
  name: "Trd_Common.Position",
  wire: wire.Position,
  checked: [
    ["positionID", "required"],
    ["positionSide", "required"],
    ["code", "required"],
    ["name", "required"],
    ["qty", "required"],
    ["canSellQty", "required"],
    ["price", "required"],
    ["val", "required"],
    ["plVal", "required"],
  ],
};

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
  /** What went wrong last, in OpenD's own words; empty where nothing did. */
  lastErrMsg?: string | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** When the order was created, in Unix seconds. */
  createTimestamp?: number | undefined;
  /** When the order last changed, in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** The text that the client gave with the order, at most 64 bytes. */
  remark?: string | undefined;
  /** A value of `TimeInForce`: how long the order stands. */
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

export const Order: MessageType<Order> = {
  name: "Trd_Common.Order",
  wire: wire.Order,
  checked: [
    ["trdSide", "required"],
    ["orderType", "required"],
    ["orderStatus", "required"],
    ["orderID", "required"],
    ["orderIDEx", "required"],
    ["code", "required"],
    ["name", "required"],
    ["qty", "required"],
    ["createTime", "required"],
    ["updateTime", "required"],
    ["comboLegs", "repeated", Qot_Common.ComboLeg],
  ],
};

/** One fee of an order. */
export interface OrderFeeItem {
  /** What the fee is for. */
  title?: string | undefined;
  /** The fee, in the currency of the order. */
  value?: number | undefined;
}

export const OrderFeeItem: MessageType<OrderFeeItem> = {
  name: "Trd_Common.OrderFeeItem",
  wire: wire.OrderFeeItem,
};

/** All fees of an order. */
export interface OrderFee {
  /** Id of the order at the vendor's servers, as text; use it to name the order. */
  orderIDEx: string;
  /** All fees together, in the currency of the order. */
  feeAmount?: number | undefined;
  /** The fees, one entry each. */
  feeList: OrderFeeItem[];
}

export const OrderFee: MessageType<OrderFee> = {
  name: "Trd_Common.OrderFee",
  wire: wire.OrderFee,
  checked: [
    ["orderIDEx", "required"],
    ["feeList", "repeated"],
  ],
};

/** One fill of an order. */
export interface OrderFill {
  /** A value of `TrdSide`: buy or sell. */
  trdSide: number;
  /** Tells one fill from another; may exceed 2^53. */
  fillID: bigint;
  /** Tells one fill from another at the vendor's servers, as text. */
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

export const OrderFill: MessageType<OrderFill> = {
  name: "Trd_Common.OrderFill",
  wire: wire.OrderFill,
  checked: [
    ["trdSide", "required"],
    ["fillID", "required"],
    ["fillIDEx", "required"],
    ["code", "required"],
    ["name", "required"],
    ["qty", "required"],
    ["price", "required"],
    ["createTime", "required"],
  ],
};

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

export const MaxTrdQtys: MessageType<MaxTrdQtys> = {
  name: "Trd_Common.MaxTrdQtys",
  wire: wire.MaxTrdQtys,
  checked: [
    ["maxCashBuy", "required"],
    ["maxPositionSell", "required"],
  ],
};

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

export const ComboMaxTrdQtys: MessageType<ComboMaxTrdQtys> = {
  name: "Trd_Common.ComboMaxTrdQtys",
  wire: wire.ComboMaxTrdQtys,
};

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

export const TrdFilterConditions: MessageType<TrdFilterConditions> = {
  name: "Trd_Common.TrdFilterConditions",
  wire: wire.TrdFilterConditions,
  checked: [
    ["codeList", "repeated", "string"],
    ["idList", "repeated", "uint64"],
    ["beginTime", "optional", "string"],
    ["endTime", "optional", "string"],
    ["orderIDExList", "repeated", "string"],
    ["filterMarket", "optional", "int32"],
  ],
};
