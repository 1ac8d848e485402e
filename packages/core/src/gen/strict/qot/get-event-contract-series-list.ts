// Generated from Qot_GetEventContractSeriesList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractSeriesList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One series of events. */
export interface SeriesItem {
  /** Market and code of the series (`EC.KXRATECUTCOUNT`). */
  seriesSecurity: Qot_Common.Security;
  /** What the series is called, in the language that OpenD is set to. */
  seriesName?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tags that the series has within its category. */
  tags: string[];
  /** A value of `EC_Frequency`: how often there is an event. */
  frequency?: Qot_Common.EC_Frequency | (number & {}) | undefined;
}

export const SeriesItem: MessageType<SeriesItem> = {
  name: "Qot_GetEventContractSeriesList.SeriesItem",
  wire: wire.SeriesItem,
  checked: [
    ["seriesSecurity", "required", Qot_Common.Security],
    ["tags", "repeated"],
  ],
};

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this tag (`BASEBALL`); all when absent. */
  tag?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractSeriesList.C2S",
  wire: wire.C2S,
  checked: [
    ["category", "optional", "string"],
    ["tag", "optional", "string"],
  ],
};

export interface S2C {
  /** One entry per series. */
  seriesList: SeriesItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractSeriesList.S2C",
  wire: wire.S2C,
  checked: [
    ["seriesList", "repeated", SeriesItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractSeriesList.Request",
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
  name: "Qot_GetEventContractSeriesList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the series of a category of event contracts. Qot_GetEventContractSeriesList, protocol 3436. */
export const GetEventContractSeriesList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3436,
  name: "Qot_GetEventContractSeriesList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
