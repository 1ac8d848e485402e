// Generated from Qot_UpdatePriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdatePriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  security: Qot_Common.Security;
  name?: string | undefined;
  price: number;
  changeRate: number;
  marketStatus: number;
  content: string;
  note: string;
  key?: bigint | undefined;
  type?: number | undefined;
  setValue?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
