// Generated from Qot_UpdateTicker.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateTicker.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** At most 50 trades, where they were missed while OpenD had lost its servers. */
  tickerList: Qot_Common.Ticker[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateTicker.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["tickerList", "repeated", Qot_Common.Ticker],
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
  name: "Qot_UpdateTicker.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with new trades of securities that are subscribed with `SubType_Ticker`. Qot_UpdateTicker, protocol 3011. */
export const UpdateTicker: Push<S2C> = {
  kind: "push",
  id: 3011,
  name: "Qot_UpdateTicker",
  push: Response,
  s2c: S2C,
};
