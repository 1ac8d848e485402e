// Generated from Qot_GetOptionExpirationDate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionExpirationDate.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionExpirationDate.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** One day on which options expire. */
export interface OptionExpirationDate {
  /** Expiry date as `YYYY-MM-DD`: Beijing time for Hong Kong and mainland China, US Eastern time for the US. */
  strikeTime?: string | undefined;
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** Days until expiry; negative once expired. */
  optionExpiryDateDistance: number;
  /** A value of `ExpirationCycle`: how often such options expire, for options on Hong Kong indices only. */
  cycle?: number | undefined;
}

export const OptionExpirationDate: MessageType<OptionExpirationDate> = {
  name: "Qot_GetOptionExpirationDate.OptionExpirationDate",
  wire: wire.OptionExpirationDate,
  checked: [
    ["optionExpiryDateDistance", "required"],
  ],
};

export interface S2C {
  /** The expiry dates. */
  dateList: OptionExpirationDate[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionExpirationDate.S2C",
  wire: wire.S2C,
  checked: [
    ["dateList", "repeated", OptionExpirationDate],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionExpirationDate.Request",
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
  name: "Qot_GetOptionExpirationDate.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the expiry dates of the options on a security. Qot_GetOptionExpirationDate, protocol 3224. */
export const GetOptionExpirationDate: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3224,
  name: "Qot_GetOptionExpirationDate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
