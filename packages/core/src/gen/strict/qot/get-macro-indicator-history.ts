// Generated from Qot_GetMacroIndicatorHistory.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetMacroIndicatorHistory.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { MacroDataUnitType } from "../../wire/Qot_GetMacroIndicatorHistory.ts";
export { MacroDataUnitType } from "../../wire/Qot_GetMacroIndicatorHistory.ts";

/** One published value of an indicator. */
export interface MacroDataPoint {
  /** Day that the value belongs to, as `YYYY-MM-DD`. */
  dataTime?: string | undefined;
  /** When the value was published, as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  releaseTime?: string | undefined;
  /** What was published, not scaled; `unitType` gives its unit. */
  value?: number | undefined;
  /** What was expected, not scaled; `unitType` gives its unit. */
  predictValue?: number | undefined;
  /** The value of the period before, not scaled; `unitType` gives its unit. */
  previousValue?: number | undefined;
  /** A value of `MacroDataUnitType`: percent, a plain value or an index. */
  unitType?: number | undefined;
}

export const MacroDataPoint: MessageType<MacroDataPoint> = {
  name: "Qot_GetMacroIndicatorHistory.MacroDataPoint",
  wire: wire.MacroDataPoint,
};

export interface C2S {
  /** Id of the indicator, from `Qot_GetMacroIndicatorList`. */
  indicatorId: bigint;
  /** Latest day wanted, as `YYYY-MM-DD`; rows go back from there. Now when absent. */
  time?: string | undefined;
  /** Rows wanted, at most 1000; 100 when absent. */
  maxCount?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetMacroIndicatorHistory.C2S",
  wire: wire.C2S,
  checked: [
    ["indicatorId", "required", "uint64"],
    ["time", "optional", "string"],
    ["maxCount", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** Id of the indicator that was asked about. */
  indicatorId?: bigint | undefined;
  /** The published values, the latest first. */
  dataList: MacroDataPoint[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetMacroIndicatorHistory.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetMacroIndicatorHistory.Request",
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
  name: "Qot_GetMacroIndicatorHistory.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the past values of a macroeconomic indicator. Qot_GetMacroIndicatorHistory, protocol 3403. */
export const GetMacroIndicatorHistory: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3403,
  name: "Qot_GetMacroIndicatorHistory",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
