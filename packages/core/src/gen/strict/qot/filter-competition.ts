// Generated from Qot_FilterCompetition.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_FilterCompetition.ts";
import type { Protocol } from "../../../protocol.ts";

/** The competitions of one tag. */
export interface TagFilterItem {
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tag within the category (`Football`). */
  tag: string;
  /** The competitions under the tag, by name (`Pro Football`). */
  competitionList: string[];
  /** Kinds of bet that there are under the tag (`Game`, `Future`). */
  scopeList: string[];
}

export const TagFilterItem: MessageType<TagFilterItem> = {
  name: "Qot_FilterCompetition.TagFilterItem",
  wire: wire.TagFilterItem,
  checked: [
    ["tag", "required"],
    ["competitionList", "repeated"],
    ["scopeList", "repeated"],
  ],
};

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this tag (`BASEBALL`); all when absent. */
  tag?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_FilterCompetition.C2S",
  wire: wire.C2S,
  checked: [
    ["category", "optional", "string"],
    ["tag", "optional", "string"],
  ],
};

export interface S2C {
  /** One entry per tag. */
  tagFilterList: TagFilterItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_FilterCompetition.S2C",
  wire: wire.S2C,
  checked: [
    ["tagFilterList", "repeated", TagFilterItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_FilterCompetition.Request",
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
  name: "Qot_FilterCompetition.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the competitions of a category of event contracts. Qot_FilterCompetition, protocol 3435. */
export const FilterCompetition: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3435,
  name: "Qot_FilterCompetition",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
