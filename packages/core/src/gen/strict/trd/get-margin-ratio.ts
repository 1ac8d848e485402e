// Generated from Trd_GetMarginRatio.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetMarginRatio.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The margin terms of one security. */
export interface MarginRatioInfo {
  /** The stock that the terms are for. */
  security: Qot_Common.Security;
  /** Whether it can be bought on margin. */
  isLongPermit?: boolean | undefined;
  /** Whether it can be sold short. */
  isShortPermit?: boolean | undefined;
  /** Shares that can still be borrowed to sell short. */
  shortPoolRemain?: number | undefined;
  /** Reference interest rate of borrowing shares to sell short, in percent (0.89 means 0.89 %). */
  shortFeeRate?: number | undefined;
  /** Margin at which a buyer on margin is warned, in percent (60 means 60 %). */
  alertLongRatio?: number | undefined;
  /** Margin at which a short seller is warned, in percent (60 means 60 %). */
  alertShortRatio?: number | undefined;
  /** Initial margin of buying on margin, in percent (60 means 60 %). */
  imLongRatio?: number | undefined;
  /** Initial margin of selling short, in percent (60 means 60 %). */
  imShortRatio?: number | undefined;
  /** Margin at which a buyer on margin gets a margin call, in percent (60 means 60 %). */
  mcmLongRatio?: number | undefined;
  /** Margin at which a short seller gets a margin call, in percent (60 means 60 %). */
  mcmShortRatio?: number | undefined;
  /** Margin that a buyer on margin must keep, in percent (60 means 60 %). */
  mmLongRatio?: number | undefined;
  /** Margin that a short seller must keep, in percent (60 means 60 %). */
  mmShortRatio?: number | undefined;
}

export const MarginRatioInfo: MessageType<MarginRatioInfo> = {
  name: "Trd_GetMarginRatio.MarginRatioInfo",
  wire: wire.MarginRatioInfo,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The stocks whose terms are wanted, at most 100. */
  securityList: Qot_Common.Security[];
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetMarginRatio.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["securityList", "repeated", Qot_Common.Security],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per stock asked for. */
  marginRatioInfoList: MarginRatioInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetMarginRatio.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["marginRatioInfoList", "repeated", MarginRatioInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetMarginRatio.Request",
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Trd_GetMarginRatio.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for margin ratios and short-selling terms of securities. Trd_GetMarginRatio, protocol 2223. */
export const GetMarginRatio: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 2223,
  name: "Trd_GetMarginRatio",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
