// Generated from Qot_UpdateEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateEventContractKline.ts";
import * as Qot_GetEventContractKline from "../qot/get-event-contract-kline.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The K-lines that are new or changed, one entry per contract and side. */
  klineList: Qot_GetEventContractKline.KlineItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateEventContractKline.S2C",
  wire: wire.S2C,
  checked: [
    ["klineList", "repeated", Qot_GetEventContractKline.KlineItem],
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
  name: "Qot_UpdateEventContractKline.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with the newest K-lines of event contracts that are subscribed. Qot_UpdateEventContractKline, protocol 3451. */
export const UpdateEventContractKline: Push<S2C> = {
  kind: "push",
  id: 3451,
  name: "Qot_UpdateEventContractKline",
  push: Response,
  s2c: S2C,
};
