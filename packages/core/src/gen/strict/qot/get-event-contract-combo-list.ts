// Generated from Qot_GetEventContractComboList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractComboList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface ComboEvent {
  eventSecurity: Qot_Common.Security;
  eventName?: string | undefined;
  comboContracts: Qot_Common.Security[];
  seriesSecurity?: Qot_Common.Security | undefined;
  category?: string | undefined;
  competition?: string | undefined;
  competitionScope?: string | undefined;
}

export const ComboEvent: MessageType<ComboEvent> = {
  name: "Qot_GetEventContractComboList.ComboEvent",
  wire: wire.ComboEvent,
  checked: [
    ["eventSecurity", "required", Qot_Common.Security],
    ["comboContracts", "repeated", Qot_Common.Security],
    ["seriesSecurity", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  category?: string | undefined;
  competition?: string | undefined;
  series?: Qot_Common.Security | undefined;
  nextPage?: string | undefined;
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractComboList.C2S",
  wire: wire.C2S,
  checked: [
    ["category", "optional", "string"],
    ["competition", "optional", "string"],
    ["series", "optional", Qot_Common.Security],
    ["nextPage", "optional", "string"],
    ["count", "optional", "int32"],
  ],
};

export interface S2C {
  comboEventList: ComboEvent[];
  mvc?: string | undefined;
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractComboList.S2C",
  wire: wire.S2C,
  checked: [
    ["comboEventList", "repeated", ComboEvent],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractComboList.Request",
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
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetEventContractComboList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for events whose contracts can be combined, a page at a time. Qot_GetEventContractComboList, protocol 3453. */
export const GetEventContractComboList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3453,
  name: "Qot_GetEventContractComboList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
