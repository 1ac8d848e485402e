// Generated from Qot_WarrantScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_WarrantScreen.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface Boundary {
  value?: number | undefined;
  includes?: boolean | undefined;
}

export const Boundary: MessageType<Boundary> = {
  name: "Qot_WarrantScreen.Boundary",
  wire: wire.Boundary,
  checked: [
    ["value", "optional", "double"],
    ["includes", "optional", "bool"],
  ],
};

export interface Interval {
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
  unit?: number | undefined;
}

export const Interval: MessageType<Interval> = {
  name: "Qot_WarrantScreen.Interval",
  wire: wire.Interval,
  checked: [
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["unit", "optional", "int32"],
  ],
};

export interface Choice {
  contentType?: number | undefined;
  text?: string | undefined;
  value?: bigint | undefined;
}

export const Choice: MessageType<Choice> = {
  name: "Qot_WarrantScreen.Choice",
  wire: wire.Choice,
  checked: [
    ["contentType", "optional", "int32"],
    ["text", "optional", "string"],
    ["value", "optional", "int64"],
  ],
};

export interface ScreenGroup {
  fieldId?: number | undefined;
  interval?: Interval | undefined;
  choices: Choice[];
}

export const ScreenGroup: MessageType<ScreenGroup> = {
  name: "Qot_WarrantScreen.ScreenGroup",
  wire: wire.ScreenGroup,
  checked: [
    ["fieldId", "optional", "int32"],
    ["interval", "optional", Interval],
    ["choices", "repeated", Choice],
  ],
};

export interface Sort {
  sortFieldId?: number | undefined;
  direction?: number | undefined;
}

export const Sort: MessageType<Sort> = {
  name: "Qot_WarrantScreen.Sort",
  wire: wire.Sort,
  checked: [
    ["sortFieldId", "optional", "int32"],
    ["direction", "optional", "int32"],
  ],
};

export interface WarrantItem {
  stockId?: bigint | undefined;
  stockOwner?: bigint | undefined;
  issuerId?: number | undefined;
  warrantType?: number | undefined;
  strikePrice?: number | undefined;
  maturityDate?: bigint | undefined;
  lastTradeDate?: bigint | undefined;
  conversionRatio?: number | undefined;
  lastclosePrice?: number | undefined;
  recoveryPrice?: number | undefined;
  stockOwnerPrice?: number | undefined;
  currentPrice?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  sellVol?: bigint | undefined;
  buyVol?: bigint | undefined;
  sellPrice?: number | undefined;
  buyPrice?: number | undefined;
  streetRate?: number | undefined;
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  impliedVolatility?: number | undefined;
  delta?: number | undefined;
  status?: number | undefined;
  streetRateNew?: number | undefined;
  score?: number | undefined;
  premium?: number | undefined;
  leverage?: number | undefined;
  effectiveLeverage?: number | undefined;
  breakEvenPoint?: number | undefined;
  ipop?: number | undefined;
  amplitude?: number | undefined;
  fxScore?: number | undefined;
  ipoTime?: bigint | undefined;
  streetVol?: bigint | undefined;
  lotSize?: number | undefined;
  issueSize?: bigint | undefined;
  ipoPrice?: number | undefined;
  upperStrikePrice?: number | undefined;
  lowerStrikePrice?: number | undefined;
  iwPriceStatus?: number | undefined;
  sensitivity?: number | undefined;
  priceRecoveryRatio?: number | undefined;
  security?: Qot_Common.Security | undefined;
  ownerSecurity?: Qot_Common.Security | undefined;
  name?: string | undefined;
  ownerName?: string | undefined;
}

export const WarrantItem: MessageType<WarrantItem> = {
  name: "Qot_WarrantScreen.WarrantItem",
  wire: wire.WarrantItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
    ["ownerSecurity", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  marketType?: number | undefined;
  isDelay?: boolean | undefined;
  filterList: ScreenGroup[];
  sortList: Sort[];
  onlyCount?: boolean | undefined;
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_WarrantScreen.C2S",
  wire: wire.C2S,
  checked: [
    ["marketType", "optional", "int32"],
    ["isDelay", "optional", "bool"],
    ["filterList", "repeated", ScreenGroup],
    ["sortList", "repeated", Sort],
    ["onlyCount", "optional", "bool"],
    ["pageFrom", "optional", "int32"],
    ["pageCount", "optional", "int32"],
  ],
};

export interface S2C {
  warrants: WarrantItem[];
  lastPage?: boolean | undefined;
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_WarrantScreen.S2C",
  wire: wire.S2C,
  checked: [
    ["warrants", "repeated", WarrantItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_WarrantScreen.Request",
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
  name: "Qot_WarrantScreen.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for warrants that pass a set of conditions, a page at a time. Qot_WarrantScreen, protocol 3254. */
export const WarrantScreen: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
