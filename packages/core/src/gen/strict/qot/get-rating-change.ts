// Generated from Qot_GetRatingChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetRatingChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";
export { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";

export interface C2S {
  market: number;
  changeType?: number | undefined;
  count?: number | undefined;
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

export interface RatingChangeItem {
  security?: Qot_Common.Security | undefined;
  name?: string | undefined;
  rating?: number | undefined;
  lastRating?: number | undefined;
  targetPrice?: number | undefined;
  lastTargetPrice?: number | undefined;
  changeType?: number | undefined;
  institutionName?: string | undefined;
  recommendationDate?: string | undefined;
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
  dataList: RatingChangeItem[];
  allCount?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetRatingChange: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3426,
  name: "Qot_GetRatingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
