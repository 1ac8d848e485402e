// Generated from Qot_UpdateEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateEventContractTicker.ts";
import * as Qot_GetEventContractTicker from "../qot/get-event-contract-ticker.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The new trades, one entry per contract. */
  tickerList: Qot_GetEventContractTicker.TickerItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateEventContractTicker.S2C",
  wire: wire.S2C,
  checked: [
    ["tickerList", "repeated", Qot_GetEventContractTicker.TickerItem],
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
  name: "Qot_UpdateEventContractTicker.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with new trades of event contracts that are subscribed. Qot_UpdateEventContractTicker, protocol 3452. */
export const UpdateEventContractTicker: Push<S2C> = {
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  push: Response,
  s2c: S2C,
};
