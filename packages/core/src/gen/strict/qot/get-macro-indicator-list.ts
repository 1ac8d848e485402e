// Generated from Qot_GetMacroIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetMacroIndicatorList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { MacroRegion } from "../../wire/Qot_GetMacroIndicatorList.ts";
export { MacroRegion } from "../../wire/Qot_GetMacroIndicatorList.ts";

/** One macroeconomic indicator. */
export interface MacroIndicatorInfo {
  /** Id of the indicator, for `Qot_GetMacroIndicatorHistory`. */
  indicatorId: bigint;
  /** What the indicator measures, in a few words. */
  name?: string | undefined;
}

export const MacroIndicatorInfo: MessageType<MacroIndicatorInfo> = {
  name: "Qot_GetMacroIndicatorList.MacroIndicatorInfo",
  wire: wire.MacroIndicatorInfo,
  checked: [
    ["indicatorId", "required"],
  ],
};

/** The indicators of one category. */
export interface MacroIndicatorCategory {
  /** Title of the category: all, employment, inflation, interest rates. */
  categoryName: string;
  /** The indicators that belong to the category. */
  indicatorList: MacroIndicatorInfo[];
}

export const MacroIndicatorCategory: MessageType<MacroIndicatorCategory> = {
  name: "Qot_GetMacroIndicatorList.MacroIndicatorCategory",
  wire: wire.MacroIndicatorCategory,
  checked: [
    ["categoryName", "required"],
    ["indicatorList", "repeated", MacroIndicatorInfo],
  ],
};

export interface C2S {
  /** A value of `MacroRegion`: the country or region. */
  region: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetMacroIndicatorList.C2S",
  wire: wire.C2S,
  checked: [
    ["region", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** One entry per category of indicators. */
  indicatorList: MacroIndicatorCategory[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetMacroIndicatorList.S2C",
  wire: wire.S2C,
  checked: [
    ["indicatorList", "repeated", MacroIndicatorCategory],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetMacroIndicatorList.Request",
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
  name: "Qot_GetMacroIndicatorList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the macroeconomic indicators of a region. Qot_GetMacroIndicatorList, protocol 3402. */
export const GetMacroIndicatorList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3402,
  name: "Qot_GetMacroIndicatorList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
