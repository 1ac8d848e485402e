// Generated from Trd_Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_Common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { TrdEnv, TrdCategory, TrdMarket, TrdSecMarket, TrdSide, OrderType, TrailType, OrderStatus, OrderFillStatus, PositionSide, ModifyOrderOp, TrdAccType, TrdAccStatus, TrdAccRole, Currency, CltRiskLevel, TimeInForce, SimAccType, CltRiskStatus, DTStatus, TrdSubAccType, TrdAssetCategory, ExposureLevel, PositionType, SecurityFirm } from "../../wire/Trd_Common.ts";
export { TrdEnv, TrdCategory, TrdMarket, TrdSecMarket, TrdSide, OrderType, TrailType, OrderStatus, OrderFillStatus, PositionSide, ModifyOrderOp, TrdAccType, TrdAccStatus, TrdAccRole, Currency, CltRiskLevel, TimeInForce, SimAccType, CltRiskStatus, DTStatus, TrdSubAccType, TrdAssetCategory, ExposureLevel, PositionType, SecurityFirm } from "../../wire/Trd_Common.ts";

export interface AccCashInfo {
  currency?: number | undefined;
  cash?: number | undefined;
  availableBalance?: number | undefined;
  netCashPower?: number | undefined;
}

export const AccCashInfo: MessageType<AccCashInfo> = {
  name: "Trd_Common.AccCashInfo",
  wire: wire.AccCashInfo,
};

export interface AccMarketInfo {
  trdMarket?: number | undefined;
  assets?: number | undefined;
}

export const AccMarketInfo: MessageType<AccMarketInfo> = {
  name: "Trd_Common.AccMarketInfo",
  wire: wire.AccMarketInfo,
};

export interface TrdHeader {
  trdEnv: number;
  accID: bigint;
  trdMarket: number;
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

export interface TrdAcc {
  trdEnv: number;
  accID: bigint;
  trdMarketAuthList: number[];
  accType?: number | undefined;
  cardNum?: string | undefined;
  securityFirm?: number | undefined;
  simAccType?: number | undefined;
  uniCardNum?: string | undefined;
  accStatus?: number | undefined;
  accRole?: number | undefined;
  jpAccType: number[];
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

export interface Funds {
  power: number;
  totalAssets: number;
  cash: number;
  marketVal: number;
  frozenCash: number;
  debtCash: number;
  avlWithdrawalCash: number;
  currency?: number | undefined;
  availableFunds?: number | undefined;
  unrealizedPL?: number | undefined;
  realizedPL?: number | undefined;
  riskLevel?: number | undefined;
  initialMargin?: number | undefined;
  maintenanceMargin?: number | undefined;
  cashInfoList: AccCashInfo[];
  maxPowerShort?: number | undefined;
  netCashPower?: number | undefined;
  longMv?: number | undefined;
  shortMv?: number | undefined;
  pendingAsset?: number | undefined;
  maxWithdrawal?: number | undefined;
  riskStatus?: number | undefined;
  marginCallMargin?: number | undefined;
  isPdt?: boolean | undefined;
  pdtSeq?: string | undefined;
  beginningDTBP?: number | undefined;
  remainingDTBP?: number | undefined;
  dtCallAmount?: number | undefined;
  dtStatus?: number | undefined;
  securitiesAssets?: number | undefined;
  fundAssets?: number | undefined;
  bondAssets?: number | undefined;
  marketInfoList: AccMarketInfo[];
  cryptoMv?: number | undefined;
  exposureLevel?: number | undefined;
  exposureLimit?: number | undefined;
  usedLimit?: number | undefined;
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

export interface Position {
  positionID: bigint;
  positionSide: number;
  code: string;
  name: string;
  qty: number;
  canSellQty: number;
  price: number;
  costPrice?: number | undefined;
  val: number;
  plVal: number;
  plRatio?: number | undefined;
  secMarket?: number | undefined;
  td_plVal?: number | undefined;
  td_trdVal?: number | undefined;
  td_buyVal?: number | undefined;
  td_buyQty?: number | undefined;
  td_sellVal?: number | undefined;
  td_sellQty?: number | undefined;
  unrealizedPL?: number | undefined;
  realizedPL?: number | undefined;
  currency?: number | undefined;
  trdMarket?: number | undefined;
  dilutedCostPrice?: number | undefined;
  averageCostPrice?: number | undefined;
  averagePlRatio?: number | undefined;
  comboID?: bigint | undefined;
  strategyType?: number | undefined;
  positionType?: number | undefined;
  accID?: bigint | undefined;
  jpAccType?: number | undefined;
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

export interface Order {
  trdSide: number;
  orderType: number;
  orderStatus: number;
  orderID: bigint;
  orderIDEx: string;
  code: string;
  name: string;
  qty: number;
  price?: number | undefined;
  createTime: string;
  updateTime: string;
  fillQty?: number | undefined;
  fillAvgPrice?: number | undefined;
  lastErrMsg?: string | undefined;
  secMarket?: number | undefined;
  createTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  remark?: string | undefined;
  timeInForce?: number | undefined;
  fillOutsideRTH?: boolean | undefined;
  auxPrice?: number | undefined;
  trailType?: number | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  currency?: number | undefined;
  trdMarket?: number | undefined;
  session?: number | undefined;
  jpAccType?: number | undefined;
  expireTime?: string | undefined;
  orderAmount?: number | undefined;
  strategyType?: number | undefined;
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

export interface OrderFeeItem {
  title?: string | undefined;
  value?: number | undefined;
}

export const OrderFeeItem: MessageType<OrderFeeItem> = {
  name: "Trd_Common.OrderFeeItem",
  wire: wire.OrderFeeItem,
};

export interface OrderFee {
  orderIDEx: string;
  feeAmount?: number | undefined;
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

export interface OrderFill {
  trdSide: number;
  fillID: bigint;
  fillIDEx: string;
  orderID?: bigint | undefined;
  orderIDEx?: string | undefined;
  code: string;
  name: string;
  qty: number;
  price: number;
  createTime: string;
  counterBrokerID?: number | undefined;
  counterBrokerName?: string | undefined;
  secMarket?: number | undefined;
  createTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  status?: number | undefined;
  trdMarket?: number | undefined;
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

export interface MaxTrdQtys {
  maxCashBuy: number;
  maxCashAndMarginBuy?: number | undefined;
  maxPositionSell: number;
  maxSellShort?: number | undefined;
  maxBuyBack?: number | undefined;
  longRequiredIM?: number | undefined;
  shortRequiredIM?: number | undefined;
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

export interface ComboMaxTrdQtys {
  nlvChange?: number | undefined;
  initialMarginChange?: number | undefined;
  maintenanceMarginChange?: number | undefined;
  optionBuyPower?: number | undefined;
  maxWithDrawChange?: number | undefined;
  buyPowerDecrease?: number | undefined;
}

export const ComboMaxTrdQtys: MessageType<ComboMaxTrdQtys> = {
  name: "Trd_Common.ComboMaxTrdQtys",
  wire: wire.ComboMaxTrdQtys,
};

export interface TrdFilterConditions {
  codeList: string[];
  idList: bigint[];
  beginTime?: string | undefined;
  endTime?: string | undefined;
  orderIDExList: string[];
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
