// Generated from Qot_GetSecuritySnapshot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSecuritySnapshot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  securityList: Qot_Common.Security[];
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSecuritySnapshot.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
  ],
};

export interface EquitySnapshotExData {
  issuedShares: bigint;
  issuedMarketVal: number;
  netAsset: number;
  netProfit: number;
  earningsPershare: number;
  outstandingShares: bigint;
  outstandingMarketVal: number;
  netAssetPershare: number;
  eyRate: number;
  peRate: number;
  pbRate: number;
  peTTMRate: number;
  dividendTTM?: number | undefined;
  dividendRatioTTM?: number | undefined;
  dividendLFY?: number | undefined;
  dividendLFYRatio?: number | undefined;
}

export const EquitySnapshotExData: MessageType<EquitySnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.EquitySnapshotExData",
  wire: wire.EquitySnapshotExData,
  checked: [
    ["issuedShares", "required"],
    ["issuedMarketVal", "required"],
    ["netAsset", "required"],
    ["netProfit", "required"],
    ["earningsPershare", "required"],
    ["outstandingShares", "required"],
    ["outstandingMarketVal", "required"],
    ["netAssetPershare", "required"],
    ["eyRate", "required"],
    ["peRate", "required"],
    ["pbRate", "required"],
    ["peTTMRate", "required"],
  ],
};

export interface WarrantSnapshotExData {
  conversionRate: number;
  warrantType: number;
  strikePrice: number;
  maturityTime: string;
  endTradeTime: string;
  owner: Qot_Common.Security;
  recoveryPrice: number;
  streetVolumn: bigint;
  issueVolumn: bigint;
  streetRate: number;
  delta: number;
  impliedVolatility: number;
  premium: number;
  maturityTimestamp?: number | undefined;
  endTradeTimestamp?: number | undefined;
  leverage?: number | undefined;
  ipop?: number | undefined;
  breakEvenPoint?: number | undefined;
  conversionPrice?: number | undefined;
  priceRecoveryRatio?: number | undefined;
  score?: number | undefined;
  upperStrikePrice?: number | undefined;
  lowerStrikePrice?: number | undefined;
  inLinePriceStatus?: number | undefined;
  issuerCode?: string | undefined;
}

export const WarrantSnapshotExData: MessageType<WarrantSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.WarrantSnapshotExData",
  wire: wire.WarrantSnapshotExData,
  checked: [
    ["conversionRate", "required"],
    ["warrantType", "required"],
    ["strikePrice", "required"],
    ["maturityTime", "required"],
    ["endTradeTime", "required"],
    ["owner", "required", Qot_Common.Security],
    ["recoveryPrice", "required"],
    ["streetVolumn", "required"],
    ["issueVolumn", "required"],
    ["streetRate", "required"],
    ["delta", "required"],
    ["impliedVolatility", "required"],
    ["premium", "required"],
  ],
};

export interface OptionSnapshotExData {
  type: number;
  owner: Qot_Common.Security;
  strikeTime: string;
  strikePrice: number;
  contractSize: number;
  contractSizeFloat?: number | undefined;
  openInterest: number;
  impliedVolatility: number;
  premium: number;
  delta: number;
  gamma: number;
  vega: number;
  theta: number;
  rho: number;
  strikeTimestamp?: number | undefined;
  indexOptionType?: number | undefined;
  netOpenInterest?: number | undefined;
  expiryDateDistance?: number | undefined;
  contractNominalValue?: number | undefined;
  ownerLotMultiplier?: number | undefined;
  optionAreaType?: number | undefined;
  contractMultiplier?: number | undefined;
}

export const OptionSnapshotExData: MessageType<OptionSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.OptionSnapshotExData",
  wire: wire.OptionSnapshotExData,
  checked: [
    ["type", "required"],
    ["owner", "required", Qot_Common.Security],
    ["strikeTime", "required"],
    ["strikePrice", "required"],
    ["contractSize", "required"],
    ["openInterest", "required"],
    ["impliedVolatility", "required"],
    ["premium", "required"],
    ["delta", "required"],
    ["gamma", "required"],
    ["vega", "required"],
    ["theta", "required"],
    ["rho", "required"],
  ],
};

export interface IndexSnapshotExData {
  raiseCount: number;
  fallCount: number;
  equalCount: number;
}

export const IndexSnapshotExData: MessageType<IndexSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.IndexSnapshotExData",
  wire: wire.IndexSnapshotExData,
  checked: [
    ["raiseCount", "required"],
    ["fallCount", "required"],
    ["equalCount", "required"],
  ],
};

export interface PlateSnapshotExData {
  raiseCount: number;
  fallCount: number;
  equalCount: number;
}

export const PlateSnapshotExData: MessageType<PlateSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.PlateSnapshotExData",
  wire: wire.PlateSnapshotExData,
  checked: [
    ["raiseCount", "required"],
    ["fallCount", "required"],
    ["equalCount", "required"],
  ],
};

export interface FutureSnapshotExData {
  lastSettlePrice: number;
  position: number;
  positionChange: number;
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
  isMainContract: boolean;
}

export const FutureSnapshotExData: MessageType<FutureSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.FutureSnapshotExData",
  wire: wire.FutureSnapshotExData,
  checked: [
    ["lastSettlePrice", "required"],
    ["position", "required"],
    ["positionChange", "required"],
    ["lastTradeTime", "required"],
    ["isMainContract", "required"],
  ],
};

export interface TrustSnapshotExData {
  dividendYield: number;
  aum: number;
  outstandingUnits: bigint;
  netAssetValue: number;
  premium: number;
  assetClass: number;
}

export const TrustSnapshotExData: MessageType<TrustSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.TrustSnapshotExData",
  wire: wire.TrustSnapshotExData,
  checked: [
    ["dividendYield", "required"],
    ["aum", "required"],
    ["outstandingUnits", "required"],
    ["netAssetValue", "required"],
    ["premium", "required"],
    ["assetClass", "required"],
  ],
};

export interface SnapshotBasicData {
  security: Qot_Common.Security;
  name?: string | undefined;
  type: number;
  isSuspend: boolean;
  listTime: string;
  lotSize: number;
  priceSpread: number;
  updateTime: string;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  lastClosePrice: number;
  curPrice: number;
  volume: bigint;
  turnover: number;
  turnoverRate: number;
  listTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  askPrice?: number | undefined;
  bidPrice?: number | undefined;
  askVol?: bigint | undefined;
  bidVol?: bigint | undefined;
  enableMargin?: boolean | undefined;
  mortgageRatio?: number | undefined;
  longMarginInitialRatio?: number | undefined;
  enableShortSell?: boolean | undefined;
  shortSellRate?: number | undefined;
  shortAvailableVolume?: bigint | undefined;
  shortMarginInitialRatio?: number | undefined;
  amplitude?: number | undefined;
  avgPrice?: number | undefined;
  bidAskRatio?: number | undefined;
  volumeRatio?: number | undefined;
  highest52WeeksPrice?: number | undefined;
  lowest52WeeksPrice?: number | undefined;
  highestHistoryPrice?: number | undefined;
  lowestHistoryPrice?: number | undefined;
  preMarket?: Qot_Common.PreAfterMarketData | undefined;
  afterMarket?: Qot_Common.PreAfterMarketData | undefined;
  secStatus?: number | undefined;
  closePrice5Minute?: number | undefined;
  overnight?: Qot_Common.PreAfterMarketData | undefined;
  hpVolume?: number | undefined;
  hpAskVol?: number | undefined;
  hpBidVol?: number | undefined;
}

export const SnapshotBasicData: MessageType<SnapshotBasicData> = {
  name: "Qot_GetSecuritySnapshot.SnapshotBasicData",
  wire: wire.SnapshotBasicData,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["type", "required"],
    ["isSuspend", "required"],
    ["listTime", "required"],
    ["lotSize", "required"],
    ["priceSpread", "required"],
    ["updateTime", "required"],
    ["highPrice", "required"],
    ["openPrice", "required"],
    ["lowPrice", "required"],
    ["lastClosePrice", "required"],
    ["curPrice", "required"],
    ["volume", "required"],
    ["turnover", "required"],
    ["turnoverRate", "required"],
  ],
};

export interface Snapshot {
  basic: SnapshotBasicData;
  equityExData?: EquitySnapshotExData | undefined;
  warrantExData?: WarrantSnapshotExData | undefined;
  optionExData?: OptionSnapshotExData | undefined;
  indexExData?: IndexSnapshotExData | undefined;
  plateExData?: PlateSnapshotExData | undefined;
  futureExData?: FutureSnapshotExData | undefined;
  trustExData?: TrustSnapshotExData | undefined;
}

export const Snapshot: MessageType<Snapshot> = {
  name: "Qot_GetSecuritySnapshot.Snapshot",
  wire: wire.Snapshot,
  checked: [
    ["basic", "required", SnapshotBasicData],
    ["equityExData", "optional", EquitySnapshotExData],
    ["warrantExData", "optional", WarrantSnapshotExData],
    ["optionExData", "optional", OptionSnapshotExData],
    ["indexExData", "optional", IndexSnapshotExData],
    ["plateExData", "optional", PlateSnapshotExData],
    ["futureExData", "optional", FutureSnapshotExData],
    ["trustExData", "optional", TrustSnapshotExData],
  ],
};

export interface S2C {
  snapshotList: Snapshot[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSecuritySnapshot.S2C",
  wire: wire.S2C,
  checked: [
    ["snapshotList", "repeated", Snapshot],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSecuritySnapshot.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetSecuritySnapshot.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Qot_GetSecuritySnapshot, protocol 3203. */
export const GetSecuritySnapshot: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
