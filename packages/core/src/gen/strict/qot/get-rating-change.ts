// Generated from Qot_GetRatingChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetRatingChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";
export { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";

export interface C2S {
  /** A value of `QotMarket`: US or Canada. */
  market: number;
  /** A value of `RatingChangeType`: which changes are wanted; raised ratings when absent. */
  changeType?: number | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetRatingChange.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["changeType", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

/** One changed rating of a stock. */
export interface RatingChangeItem {
  /** The stock that is rated. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `RatingLevel`: the rating now. */
  rating?: number | undefined;
  /** A value of `RatingLevel`: the rating before. */
  lastRating?: number | undefined;
  /** Price that the analyst expects now, in the currency of the market. */
  targetPrice?: number | undefined;
  /** Price that the analyst expected before, in the currency of the market. */
  lastTargetPrice?: number | undefined;
  /** A value of `RatingChangeType`: how the rating changed. */
  changeType?: number | undefined;
  /** The institution that gave the rating. */
  institutionName?: string | undefined;
  /** Day of the rating, as `YYYY-MM-DD`. */
  recommendationDate?: string | undefined;
  /** Day of the rating before, as `YYYY-MM-DD`. */
  lastRecommendationDate?: string | undefined;
}

export const RatingChangeItem: MessageType<RatingChangeItem> = {
  name: "Qot_GetRatingChange.RatingChangeItem",
  wire: wire.RatingChangeItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The changes of this page. */
  dataList: RatingChangeItem[];
  /** Changes on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetRatingChange.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", RatingChangeItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetRatingChange.Request",
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
  name: "Qot_GetRatingChange.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the latest changes of analysts' ratings in a market, a page at a time. Qot_GetRatingChange, protocol 3426. */
export const GetRatingChange: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3426,
  name: "Qot_GetRatingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
