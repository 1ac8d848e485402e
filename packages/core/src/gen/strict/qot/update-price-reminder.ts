// Generated from Qot_UpdatePriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdatePriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Price when the reminder went off, in the currency of the market. */
  price: number;
  /** Change of price when the reminder went off, in percent. */
  changeRate: number;
  /** A value of `PriceReminderMarketStatus`: the session in which the reminder went off. */
  marketStatus: number;
  /** OpenD's own words about what happened. */
  content: string;
  /** The user's note to the reminder, at most 20 Chinese characters. */
  note: string;
  /** The reminder's id, as `Qot_SetPriceReminder` gave it. */
  key?: bigint | undefined;
  /** A value of `PriceReminderType`: what the reminder waits for. */
  type?: number | undefined;
  /** The value that the reminder waits for; its unit follows from `type`. */
  setValue?: number | undefined;
  /** The value when the reminder went off; its unit follows from `type`. */
  curValue?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdatePriceReminder.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["price", "required"],
    ["changeRate", "required"],
    ["marketStatus", "required"],
    ["content", "required"],
    ["note", "required"],
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
  name: "Qot_UpdatePriceReminder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives when a price reminder goes off. Qot_UpdatePriceReminder, protocol 3019. */
export const UpdatePriceReminder: Push<S2C> = {
  kind: "push",
  id: 3019,
  name: "Qot_UpdatePriceReminder",
  push: Response,
  s2c: S2C,
};
