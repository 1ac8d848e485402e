// Generated from Qot_GetEventContractCategory.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractCategory.ts";
import type { Protocol } from "../../../protocol.ts";

/** One category of event contracts. */
export interface CategoryItem {
  /** The category's key (`SPORTS`, `POLITICS`). */
  category: string;
  /** What the category is called, in the language that OpenD is set to. */
  categoryName?: string | undefined;
  /** Tags within the category (`BASEBALL`, `FOOTBALL`). */
  tags: string[];
}

export const CategoryItem: MessageType<CategoryItem> = {
  name: "Qot_GetEventContractCategory.CategoryItem",
  wire: wire.CategoryItem,
  checked: [
    ["category", "required"],
    ["tags", "repeated"],
  ],
};

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractCategory.C2S",
  wire: wire.C2S,
  checked: [
    ["category", "optional", "string"],
  ],
};

export interface S2C {
  /** One entry per category. */
  categoryList: CategoryItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractCategory.S2C",
  wire: wire.S2C,
  checked: [
    ["categoryList", "repeated", CategoryItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractCategory.Request",
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
  name: "Qot_GetEventContractCategory.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the categories of event contracts. Qot_GetEventContractCategory, protocol 3434. */
export const GetEventContractCategory: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3434,
  name: "Qot_GetEventContractCategory",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
