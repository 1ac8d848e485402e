// Generated from Qot_GetWarrant.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetWarrant.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  begin: number;
  num: number;
  sortField: number;
  ascend: boolean;
  owner?: Qot_Common.Security | undefined;
  typeList: number[];
  issuerList: number[];
  maturityTimeMin?: string | undefined;
  maturityTimeMax?: string | undefined;
  ipoPeriod?: number | undefined;
  priceType?: number | undefined;
  status?: number | undefined;
  curPriceMin?: number | undefined;
  curPriceMax?: number | undefined;
  strikePriceMin?: number | undefined;
  strikePriceMax?: number | undefined;
  streetMin?: number | undefined;
  streetMax?: number | undefined;
  conversionMin?: number | undefined;
  conversionMax?: number | undefined;
  volMin?: bigint | undefined;
  volMax?: bigint | undefined;
  premiumMin?: number | undefined;
  premiumMax?: number | undefined;
  leverageRatioMin?: number | undefined;
  leverageRatioMax?: number | undefined;
  deltaMin?: number | undefined;
  deltaMax?: number | undefined;
  impliedMin?: number | undefined;
  impliedMax?: number | undefined;
  recoveryPriceMin?: number | undefined;
  recoveryPriceMax?: number | undefined;
  priceRecoveryRatioMin?: number | undefined;
  priceRecoveryRatioMax?: number | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetWarrant.C2S",
  wire: wire.C2S,
  checked: [
    ["begin", "required", "int32"],
    ["num", "required", "int32"],
    ["sortField", "required", "int32"],
    ["ascend", "required", "bool"],
    ["owner", "optional", Qot_Common.Security],
    ["typeList", "repeated", "int32"],
    ["issuerList", "repeated", "int32"],
    ["maturityTimeMin", "optional", "string"],
    ["maturityTimeMax", "optional", "string"],
    ["ipoPeriod", "optional", "int32"],
    ["priceType", "optional", "int32"],
    ["status", "optional", "int32"],
    ["curPriceMin", "optional", "double"],
    ["curPriceMax", "optional", "double"],
    ["strikePriceMin", "optional", "double"],
    ["strikePriceMax", "optional", "double"],
    ["streetMin", "optional", "double"],
    ["streetMax", "optional", "double"],
    ["conversionMin", "optional", "double"],
    ["conversionMax", "optional", "double"],
    ["volMin", "optional", "uint64"],
    ["volMax", "optional", "uint64"],
    ["premiumMin", "optional", "double"],
    ["premiumMax", "optional", "double"],
    ["leverageRatioMin", "optional", "double"],
    ["leverageRatioMax", "optional", "double"],
    ["deltaMin", "optional", "double"],
    ["deltaMax", "optional", "double"],
    ["impliedMin", "optional", "double"],
    ["impliedMax", "optional", "double"],
    ["recoveryPriceMin", "optional", "double"],
    ["recoveryPriceMax", "optional", "double"],
    ["priceRecoveryRatioMin", "optional", "double"],
    ["priceRecoveryRatioMax", "optional", "double"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface WarrantData {
  stock: Qot_Common.Security;
  owner: Qot_Common.Security;
  type: number;
  issuer: number;
  maturityTime: string;
  maturityTimestamp?: number | undefined;
  listTime: string;
  listTimestamp?: number | undefined;
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
  recoveryPrice?: number | undefined;
  conversionRatio: number;
  lotSize: number;
  strikePrice: number;
  lastClosePrice: number;
  name: string;
  curPrice: number;
  priceChangeVal: number;
  changeRate: number;
  status: number;
  bidPrice: number;
  askPrice: number;
  bidVol: bigint;
  askVol: bigint;
  volume: bigint;
  turnover: number;
  score: number;
  premium: number;
  breakEvenPoint: number;
  leverage: number;
  ipop: number;
  priceRecoveryRatio?: number | undefined;
  conversionPrice: number;
  streetRate: number;
  streetVol: bigint;
  amplitude: number;
  issueSize: bigint;
  highPrice: number;
  lowPrice: number;
  impliedVolatility?: number | undefined;
  delta?: number | undefined;
  effectiveLeverage: number;
  upperStrikePrice?: number | undefined;
  lowerStrikePrice?: number | undefined;
  inLinePriceStatus?: number | undefined;
}

export const WarrantData: MessageType<WarrantData> = {
  name: "Qot_GetWarrant.WarrantData",
  wire: wire.WarrantData,
  checked: [
    ["stock", "required", Qot_Common.Security],
    ["owner", "required", Qot_Common.Security],
    ["type", "required"],
    ["issuer", "required"],
    ["maturityTime", "required"],
    ["listTime", "required"],
    ["lastTradeTime", "required"],
    ["conversionRatio", "required"],
    ["lotSize", "required"],
    ["strikePrice", "required"],
    ["lastClosePrice", "required"],
    ["name", "required"],
    ["curPrice", "required"],
    ["priceChangeVal", "required"],
    ["changeRate", "required"],
    ["status", "required"],
    ["bidPrice", "required"],
    ["askPrice", "required"],
    ["bidVol", "required"],
    ["askVol", "required"],
    ["volume", "required"],
    ["turnover", "required"],
    ["score", "required"],
    ["premium", "required"],
    ["breakEvenPoint", "required"],
    ["leverage", "required"],
    ["ipop", "required"],
    ["conversionPrice", "required"],
    ["streetRate", "required"],
    ["streetVol", "required"],
    ["amplitude", "required"],
    ["issueSize", "required"],
    ["highPrice", "required"],
    ["lowPrice", "required"],
    ["effectiveLeverage", "required"],
  ],
};

export interface S2C {
  lastPage: boolean;
  allCount: number;
  warrantDataList: WarrantData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetWarrant.S2C",
  wire: wire.S2C,
  checked: [
    ["lastPage", "required"],
    ["allCount", "required"],
    ["warrantDataList", "repeated", WarrantData],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetWarrant.Request",
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
  name: "Qot_GetWarrant.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for Hong Kong warrants that pass a filter, a page at a time. Qot_GetWarrant, protocol 3210. */
export const GetWarrant: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3210,
  name: "Qot_GetWarrant",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
