// Generated from Qot_GetEconomicCalendar.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEconomicCalendar.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { Importance } from "../../wire/Qot_GetEconomicCalendar.ts";
export { Importance } from "../../wire/Qot_GetEconomicCalendar.ts";

/** One economic event. */
export interface EconomicCalendarItem {
  /** What is published (non-farm payrolls). */
  title?: string | undefined;
  /** When it is published, in Unix seconds. */
  timestamp?: number | undefined;
  /** The country that the event belongs to, in words. */
  country?: string | undefined;
  /** Importance, 1 to 3 stars. */
  star?: number | undefined;
  /** The value of the period before, as text. */
  previous?: string | undefined;
  /** What is expected, as text. */
  consensus?: string | undefined;
  /** What was published, as text. */
  actual?: string | undefined;
}

export const EconomicCalendarItem: MessageType<EconomicCalendarItem> = {
  name: "Qot_GetEconomicCalendar.EconomicCalendarItem",
  wire: wire.EconomicCalendarItem,
};

export interface C2S {
  /** First day as `YYYY-MM-DD`, in the time zone of the machine that OpenD runs on. */
  beginDate: string;
  /** Last day as `YYYY-MM-DD`; only `beginDate` when absent. */
  endDate?: string | undefined;
  /** Values of `QotMarket`: Hong Kong, US, Shanghai, Singapore, Japan, Australia, Malaysia or Canada. */
  marketList: number[];
  /** A value of `Importance`: events of this importance only; all when absent. */
  importance?: number | undefined;
  /** Rows per page, at most 100; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEconomicCalendar.C2S",
  wire: wire.C2S,
  checked: [
    ["beginDate", "required", "string"],
    ["endDate", "optional", "string"],
    ["marketList", "repeated", "int32"],
    ["importance", "optional", "int32"],
    ["count", "optional", "int32"],
    ["nextPage", "optional", "string"],
  ],
};

export interface S2C {
  /** The events of this page. */
  itemList: EconomicCalendarItem[];
  /** Cursor for the next page. */
  nextPage?: string | undefined;
  /** Whether there are more pages. */
  hasMore?: boolean | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEconomicCalendar.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEconomicCalendar.Request",
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
  name: "Qot_GetEconomicCalendar.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for economic events between two dates, a page at a time. Qot_GetEconomicCalendar, protocol 3409. */
export const GetEconomicCalendar: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3409,
  name: "Qot_GetEconomicCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
