// Generated from Qot_GetResearchRatingSummary.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchRatingSummary.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** A value of `ResearchRatingDimensionType`: by institution or by analyst; by institution when absent. */
  ratingDimensionType?: Qot_Common.ResearchRatingDimensionType | (number & {}) | undefined;
  /** Empty for a list of all; the id of one institution or analyst for its ratings in detail. */
  uid?: string | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetResearchRatingSummary.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["ratingDimensionType", "optional", "int32"],
    ["uid", "optional", "string"],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

/** An institution that rates stocks. */
export interface InstInfo {
  /** Id of the institution, as text. */
  institutionUid?: string | undefined;
  /** Web address of the institution's logo. */
  institutionPictureUrl?: string | undefined;
  /** What the institution is called, in the language that OpenD is set to. */
  institutionName?: string | undefined;
  /** When the entry was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the entry was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** The institution's name as its source has it. */
  institutionSourceName?: string | undefined;
  /** The institution's English name. */
  institutionEnName?: string | undefined;
}

export const InstInfo: MessageType<InstInfo> = {
  name: "Qot_GetResearchRatingSummary.InstInfo",
  wire: wire.InstInfo,
};

/** An analyst who rates stocks. */
export interface AnalystInfo {
  /** Id of the analyst, as text. */
  analystUid?: string | undefined;
  /** First and last name of the analyst. */
  analystName?: string | undefined;
  /** Web address of the analyst's picture. */
  analystPictureUrl?: string | undefined;
  /** The analyst's stars, 0 to 5 with a fraction. */
  numOfStars?: number | undefined;
  /** Part of the analyst's ratings that came true, in percent (12.34 means 12.34 %). */
  successRate?: number | undefined;
  /** Return of the analyst's ratings beyond the market's, in percent (12.34 means 12.34 %). */
  excessReturn?: number | undefined;
  /** Part of the analyst's ratings of this stock that came true, in percent (12.34 means 12.34 %). */
  stockSuccessRate?: number | undefined;
  /** Mean return of the analyst's ratings of this stock, in percent (12.34 means 12.34 %). */
  stockAvgReturn?: number | undefined;
  /** The institution that the analyst works for. */
  institutionInfo?: InstInfo | undefined;
  /** When the entry was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the entry was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

export const AnalystInfo: MessageType<AnalystInfo> = {
  name: "Qot_GetResearchRatingSummary.AnalystInfo",
  wire: wire.AnalystInfo,
};

/** One rating of the stock. */
export interface RatingItem {
  /** Id of the analyst who gave it, as text. */
  analystUid?: string | undefined;
  /** Id of the institution that gave it, as text. */
  institutionUid?: string | undefined;
  /** A value of `ResearchRatingType`: sell, hold or buy. */
  rating?: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  /** Price that the analyst expects, in the currency of the market. */
  targetPrice?: number | undefined;
  /** Day of the rating, in Unix seconds. */
  recommendationDate?: bigint | undefined;
  /** Day of the rating, as `YYYY-MM-DD` in the market's own time zone. */
  recommendationDateStr?: string | undefined;
  /** Web address of the rating's source. */
  ratingUrl?: string | undefined;
  /** When the rating was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the rating was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

export const RatingItem: MessageType<RatingItem> = {
  name: "Qot_GetResearchRatingSummary.RatingItem",
  wire: wire.RatingItem,
};

/** The ratings of one institution. */
export interface InstRatingSummaryItem {
  /** The institution that gave them. */
  institutionInfo?: InstInfo | undefined;
  /** Its ratings of the stock. */
  ratingItemList: RatingItem[];
}

export const InstRatingSummaryItem: MessageType<InstRatingSummaryItem> = {
  name: "Qot_GetResearchRatingSummary.InstRatingSummaryItem",
  wire: wire.InstRatingSummaryItem,
  checked: [
    ["ratingItemList", "repeated"],
  ],
};

/** The ratings of one analyst. */
export interface AnalystRatingSummaryItem {
  /** The analyst who gave them. */
  analystInfo?: AnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: RatingItem[];
}

export const AnalystRatingSummaryItem: MessageType<AnalystRatingSummaryItem> = {
  name: "Qot_GetResearchRatingSummary.AnalystRatingSummaryItem",
  wire: wire.AnalystRatingSummaryItem,
  checked: [
    ["ratingItemList", "repeated"],
  ],
};

/** One institution in detail. */
export interface InstRatingDetail {
  /** The institution that was asked about. */
  institutionInfo?: InstInfo | undefined;
  /** Its analysts, without `stockSuccessRate`, `stockAvgReturn` and `institutionInfo`. */
  analystInfoList: AnalystInfo[];
  /** The institution's ratings of the stock. */
  ratingItemList: RatingItem[];
}

export const InstRatingDetail: MessageType<InstRatingDetail> = {
  name: "Qot_GetResearchRatingSummary.InstRatingDetail",
  wire: wire.InstRatingDetail,
  checked: [
    ["analystInfoList", "repeated"],
    ["ratingItemList", "repeated"],
  ],
};

/** One analyst in detail. */
export interface AnalystRatingDetail {
  /** The analyst who was asked about, with the institution. */
  analystInfo?: AnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: RatingItem[];
}

export const AnalystRatingDetail: MessageType<AnalystRatingDetail> = {
  name: "Qot_GetResearchRatingSummary.AnalystRatingDetail",
  wire: wire.AnalystRatingDetail,
  checked: [
    ["ratingItemList", "repeated"],
  ],
};

export interface S2C {
  /** One entry per institution; only where the request has no `uid` and asks by institution. */
  instRatingSummaryList: InstRatingSummaryItem[];
  /** One entry per analyst; only where the request has no `uid` and asks by analyst. */
  analystRatingSummaryList: AnalystRatingSummaryItem[];
  /** Only where the request has the `uid` of an institution. */
  instRatingDetail?: InstRatingDetail | undefined;
  /** Only where the request has the `uid` of an analyst. */
  analystRatingDetail?: AnalystRatingDetail | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetResearchRatingSummary.S2C",
  wire: wire.S2C,
  checked: [
    ["instRatingSummaryList", "repeated", InstRatingSummaryItem],
    ["analystRatingSummaryList", "repeated", AnalystRatingSummaryItem],
    ["instRatingDetail", "optional", InstRatingDetail],
    ["analystRatingDetail", "optional", AnalystRatingDetail],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetResearchRatingSummary.Request",
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
  name: "Qot_GetResearchRatingSummary.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for ratings of a stock by institution or by analyst, a page at a time. Qot_GetResearchRatingSummary, protocol 3230. */
export const GetResearchRatingSummary: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
