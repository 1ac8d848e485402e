// Generated from Qot_RequestIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestIndicatorCalc.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** A value for one parameter of the indicator. */
export interface IndicatorInputItem {
  /** Position of the parameter in `inputs` of `IndicatorInfo`, counted from 0. */
  index: number;
  /** The value as text; the default when absent. */
  value?: string | undefined;
}

export const IndicatorInputItem: MessageType<IndicatorInputItem> = {
  name: "Qot_RequestIndicatorCalc.IndicatorInputItem",
  wire: wire.IndicatorInputItem,
  checked: [
    ["index", "required", "int32"],
    ["value", "optional", "string"],
  ],
};

/** The K-lines to calculate with. */
export interface IndicatorCalcData {
  /** The security that the K-lines belong to. */
  security: Qot_Common.Security;
  /** A value of `KLType`: the period of the K-lines. */
  klType: Qot_Common.KLType | (number & {});
  /** The K-lines that the indicator reads, which the client supplies. */
  kLine: Qot_Common.KLine[];
}

export const IndicatorCalcData: MessageType<IndicatorCalcData> = {
  name: "Qot_RequestIndicatorCalc.IndicatorCalcData",
  wire: wire.IndicatorCalcData,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["klType", "required", "int32"],
    ["kLine", "repeated", Qot_Common.KLine],
  ],
};

export interface C2S {
  /** The indicator, by the `shortName` that `Qot_GetIndicatorList` gives. */
  shortName: string;
  /** A value of `IndicatorLangType`: the language of the indicator. */
  langType: Qot_Common.IndicatorLangType | (number & {});
  /** The security and its K-lines. */
  data: IndicatorCalcData;
  /** How many of the K-lines are used, from the first on; all when absent. */
  num?: number | undefined;
  /** Values for parameters; those set in the user's app when empty. */
  inputs: IndicatorInputItem[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestIndicatorCalc.C2S",
  wire: wire.C2S,
  checked: [
    ["shortName", "required", "string"],
    ["langType", "required", "int32"],
    ["data", "required", IndicatorCalcData],
    ["num", "optional", "int32"],
    ["inputs", "repeated", IndicatorInputItem],
  ],
};

export interface S2C {
  /** Id of the calculation, as text; the push of the results has the same. */
  calcId: string;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RequestIndicatorCalc.S2C",
  wire: wire.S2C,
  checked: [
    ["calcId", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RequestIndicatorCalc.Request",
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
  name: "Qot_RequestIndicatorCalc.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Starts the calculation of an indicator; the results arrive by `Qot_PushIndicatorCalc`. Qot_RequestIndicatorCalc, protocol 3260. */
export const RequestIndicatorCalc: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3260,
  name: "Qot_RequestIndicatorCalc",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
