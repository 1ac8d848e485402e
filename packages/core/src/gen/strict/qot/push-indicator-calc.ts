// Generated from Qot_PushIndicatorCalc.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_PushIndicatorCalc.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

/** The results for one K-line. */
export interface IndicatorOutputRow {
  /** Time of the K-line, as the request gave it. */
  time?: string | undefined;
  /** One value per line that the indicator draws, in the order of `outputs`. */
  values: number[];
}

export const IndicatorOutputRow: MessageType<IndicatorOutputRow> = {
  name: "Qot_PushIndicatorCalc.IndicatorOutputRow",
  wire: wire.IndicatorOutputRow,
  checked: [
    ["values", "repeated"],
  ],
};

export interface S2C {
  /** Id of the calculation, as `Qot_RequestIndicatorCalc` gave it. */
  calcId: string;
  /** The lines that the indicator draws. */
  outputs: Qot_Common.IndicatorOutputParam[];
  /** The results in order of time, one entry per K-line. */
  outputRows: IndicatorOutputRow[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_PushIndicatorCalc.S2C",
  wire: wire.S2C,
  checked: [
    ["calcId", "required"],
    ["outputs", "repeated"],
    ["outputRows", "repeated", IndicatorOutputRow],
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
  name: "Qot_PushIndicatorCalc.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with the results of a calculation that `Qot_RequestIndicatorCalc` started. Qot_PushIndicatorCalc, protocol 3261. */
export const PushIndicatorCalc: Push<S2C> = {
  kind: "push",
  id: 3261,
  name: "Qot_PushIndicatorCalc",
  push: Response,
  s2c: S2C,
};
