// Generated from Qot_GetEventContractComboRfq.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractComboRfq.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The contracts of the combination, each with its side. */
  comboLegList: Qot_Common.ComboLeg[];
  /** The `mvc` of `Qot_GetEventContractComboList`, as it is. */
  mvc: string;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractComboRfq.C2S",
  wire: wire.C2S,
  checked: [
    ["comboLegList", "repeated", Qot_Common.ComboLeg],
    ["mvc", "required", "string"],
  ],
};

export interface S2C {
  /** The legs, as the request had them. */
  comboLegList: Qot_Common.ComboLeg[];
  /** Bid for the side "yes" of the combination, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Ask for the side "yes" of the combination, in the currency of the market. */
  askPrice?: number | undefined;
  /** Id of the quote, as text; an order needs it. */
  quoteId?: string | undefined;
  /** Whether it makes sense to ask again. */
  shouldRetry?: boolean | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractComboRfq.S2C",
  wire: wire.S2C,
  checked: [
    ["comboLegList", "repeated", Qot_Common.ComboLeg],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractComboRfq.Request",
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
  name: "Qot_GetEventContractComboRfq.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a price for a combination of event contracts. Qot_GetEventContractComboRfq, protocol 3454. */
export const GetEventContractComboRfq: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3454,
  name: "Qot_GetEventContractComboRfq",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
