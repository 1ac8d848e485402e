// Generated from Qot_GetEventContractComboList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractComboList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One event whose contracts can be combined. */
export interface ComboEvent {
  /** Market and code of the event. */
  eventSecurity: Qot_Common.Security;
  /** What the event is called, in the language that OpenD is set to. */
  eventName?: string | undefined;
  /** Some of the contracts that can be combined; `Qot_GetEventContract` has all. */
  comboContracts: Qot_Common.Security[];
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** The competition, in words. */
  competition?: string | undefined;
  /** The kind of bet within the competition, in words. */
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
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this competition; all when absent. */
  competition?: string | undefined;
  /** Only events of this series; all when absent. */
  series?: Qot_Common.Security | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
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
  /** The events of this page. */
  comboEventList: ComboEvent[];
  /** Key of the set of combinations, as exchange and symbol; hand it to `Qot_GetEventContractComboRfq` as it is. */
  mvc?: string | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
