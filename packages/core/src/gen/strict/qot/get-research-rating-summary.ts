// Generated from Qot_GetResearchRatingSummary.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetResearchRatingSummary.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  ratingDimensionType?: Qot_Common.ResearchRatingDimensionType | (number & {}) | undefined;
  uid?: string | undefined;
  nextKey?: string | undefined;
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

export interface InstInfo {
  institutionUid?: string | undefined;
  institutionPictureUrl?: string | undefined;
  institutionName?: string | undefined;
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
  institutionSourceName?: string | undefined;
  institutionEnName?: string | undefined;
}

export const InstInfo: MessageType<InstInfo> = {
  name: "Qot_GetResearchRatingSummary.InstInfo",
  wire: wire.InstInfo,
};

export interface AnalystInfo {
  analystUid?: string | undefined;
  analystName?: string | undefined;
  analystPictureUrl?: string | undefined;
  numOfStars?: number | undefined;
  successRate?: number | undefined;
  excessReturn?: number | undefined;
  stockSuccessRate?: number | undefined;
  stockAvgReturn?: number | undefined;
  institutionInfo?: InstInfo | undefined;
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
}

export const AnalystInfo: MessageType<AnalystInfo> = {
  name: "Qot_GetResearchRatingSummary.AnalystInfo",
  wire: wire.AnalystInfo,
};

export interface RatingItem {
  analystUid?: string | undefined;
  institutionUid?: string | undefined;
  rating?: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  targetPrice?: number | undefined;
  recommendationDate?: bigint | undefined;
  recommendationDateStr?: string | undefined;
  ratingUrl?: string | undefined;
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
}

export const RatingItem: MessageType<RatingItem> = {
  name: "Qot_GetResearchRatingSummary.RatingItem",
  wire: wire.RatingItem,
};

export interface InstRatingSummaryItem {
  institutionInfo?: InstInfo | undefined;
  ratingItemList: RatingItem[];
}

export const InstRatingSummaryItem: MessageType<InstRatingSummaryItem> = {
  name: "Qot_GetResearchRatingSummary.InstRatingSummaryItem",
  wire: wire.InstRatingSummaryItem,
  checked: [
    ["ratingItemList", "repeated"],
  ],
};

export interface AnalystRatingSummaryItem {
  analystInfo?: AnalystInfo | undefined;
  ratingItemList: RatingItem[];
}

export const AnalystRatingSummaryItem: MessageType<AnalystRatingSummaryItem> = {
  name: "Qot_GetResearchRatingSummary.AnalystRatingSummaryItem",
  wire: wire.AnalystRatingSummaryItem,
  checked: [
    ["ratingItemList", "repeated"],
  ],
};

export interface InstRatingDetail {
  institutionInfo?: InstInfo | undefined;
  analystInfoList: AnalystInfo[];
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

export interface AnalystRatingDetail {
  analystInfo?: AnalystInfo | undefined;
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
  instRatingSummaryList: InstRatingSummaryItem[];
  analystRatingSummaryList: AnalystRatingSummaryItem[];
  instRatingDetail?: InstRatingDetail | undefined;
  analystRatingDetail?: AnalystRatingDetail | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetResearchRatingSummary: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
