// Generated from Qot_GetIpoList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIpoList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface BasicIpoData {
  security: Qot_Common.Security;
  name: string;
  listTime?: string | undefined;
  listTimestamp?: number | undefined;
}

export const BasicIpoData: MessageType<BasicIpoData> = {
  name: "Qot_GetIpoList.BasicIpoData",
  wire: wire.BasicIpoData,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["name", "required"],
  ],
};

export interface WinningNumData {
  winningName: string;
  winningInfo: string;
}

export const WinningNumData: MessageType<WinningNumData> = {
  name: "Qot_GetIpoList.WinningNumData",
  wire: wire.WinningNumData,
  checked: [
    ["winningName", "required"],
    ["winningInfo", "required"],
  ],
};

export interface CNIpoExData {
  applyCode: string;
  issueSize: bigint;
  onlineIssueSize: bigint;
  applyUpperLimit: bigint;
  applyLimitMarketValue: bigint;
  isEstimateIpoPrice: boolean;
  ipoPrice: number;
  industryPeRate: number;
  isEstimateWinningRatio: boolean;
  winningRatio: number;
  issuePeRate: number;
  applyTime?: string | undefined;
  applyTimestamp?: number | undefined;
  winningTime?: string | undefined;
  winningTimestamp?: number | undefined;
  isHasWon: boolean;
  winningNumData: WinningNumData[];
}

export const CNIpoExData: MessageType<CNIpoExData> = {
  name: "Qot_GetIpoList.CNIpoExData",
  wire: wire.CNIpoExData,
  checked: [
    ["applyCode", "required"],
    ["issueSize", "required"],
    ["onlineIssueSize", "required"],
    ["applyUpperLimit", "required"],
    ["applyLimitMarketValue", "required"],
    ["isEstimateIpoPrice", "required"],
    ["ipoPrice", "required"],
    ["industryPeRate", "required"],
    ["isEstimateWinningRatio", "required"],
    ["winningRatio", "required"],
    ["issuePeRate", "required"],
    ["isHasWon", "required"],
    ["winningNumData", "repeated", WinningNumData],
  ],
};

export interface HKIpoExData {
  ipoPriceMin: number;
  ipoPriceMax: number;
  listPrice: number;
  lotSize: number;
  entrancePrice: number;
  isSubscribeStatus: boolean;
  applyEndTime?: string | undefined;
  applyEndTimestamp?: number | undefined;
}

export const HKIpoExData: MessageType<HKIpoExData> = {
  name: "Qot_GetIpoList.HKIpoExData",
  wire: wire.HKIpoExData,
  checked: [
    ["ipoPriceMin", "required"],
    ["ipoPriceMax", "required"],
    ["listPrice", "required"],
    ["lotSize", "required"],
    ["entrancePrice", "required"],
    ["isSubscribeStatus", "required"],
  ],
};

export interface USIpoExData {
  ipoPriceMin: number;
  ipoPriceMax: number;
  issueSize: bigint;
}

export const USIpoExData: MessageType<USIpoExData> = {
  name: "Qot_GetIpoList.USIpoExData",
  wire: wire.USIpoExData,
  checked: [
    ["ipoPriceMin", "required"],
    ["ipoPriceMax", "required"],
    ["issueSize", "required"],
  ],
};

export interface SGIpoExData {
  ipoPriceMin: number;
  ipoPriceMax: number;
  issueSize: bigint;
  applyStartTime?: string | undefined;
  applyStartTimestamp?: number | undefined;
  applyEndTime?: string | undefined;
  applyEndTimestamp?: number | undefined;
  winningTime?: string | undefined;
  winningTimestamp?: number | undefined;
}

export const SGIpoExData: MessageType<SGIpoExData> = {
  name: "Qot_GetIpoList.SGIpoExData",
  wire: wire.SGIpoExData,
  checked: [
    ["ipoPriceMin", "required"],
    ["ipoPriceMax", "required"],
    ["issueSize", "required"],
  ],
};

export interface MYIpoExData {
  offerPrice: number;
  issueSize: bigint;
  applyStartTime?: string | undefined;
  applyStartTimestamp?: number | undefined;
  applyEndTime?: string | undefined;
  applyEndTimestamp?: number | undefined;
  winningTime?: string | undefined;
  winningTimestamp?: number | undefined;
}

export const MYIpoExData: MessageType<MYIpoExData> = {
  name: "Qot_GetIpoList.MYIpoExData",
  wire: wire.MYIpoExData,
  checked: [
    ["offerPrice", "required"],
    ["issueSize", "required"],
  ],
};

export interface JPETFBriefInfo {
  managementFeeRates?: bigint | undefined;
  dividendTimes?: bigint | undefined;
  dividendFrequencyType?: number | undefined;
  investingRiskType?: number | undefined;
  indexName?: string | undefined;
  companyName?: string | undefined;
  companyIntroductionLink?: string | undefined;
  companyInterviewLink?: string | undefined;
  etfPamphletLink?: string | undefined;
  etfIntroductionLink?: string | undefined;
}

export const JPETFBriefInfo: MessageType<JPETFBriefInfo> = {
  name: "Qot_GetIpoList.JPETFBriefInfo",
  wire: wire.JPETFBriefInfo,
};

export interface JPIpoExData {
  ipoPriceMin: number;
  ipoPriceMax: number;
  issueSize: bigint;
  lotSize?: number | undefined;
  eqtyIssuedShares?: bigint | undefined;
  isin?: string | undefined;
  issuedShares?: bigint | undefined;
  industry?: string | undefined;
  marketSegment?: string | undefined;
  approvalTime?: string | undefined;
  approvalTimestamp?: number | undefined;
  issueConfirmTime?: string | undefined;
  issueConfirmTimestamp?: number | undefined;
  priceConfirmStartTime?: string | undefined;
  priceConfirmStartTimestamp?: number | undefined;
  priceConfirmEndTime?: string | undefined;
  priceConfirmEndTimestamp?: number | undefined;
  inquiryStartTime?: string | undefined;
  inquiryStartTimestamp?: number | undefined;
  inquiryEndTime?: string | undefined;
  inquiryEndTimestamp?: number | undefined;
  applyStartTime?: string | undefined;
  applyStartTimestamp?: number | undefined;
  applyEndTime?: string | undefined;
  applyEndTimestamp?: number | undefined;
  drawTime?: string | undefined;
  drawTimestamp?: number | undefined;
  winningTime?: string | undefined;
  winningTimestamp?: number | undefined;
  etfInfo?: JPETFBriefInfo | undefined;
}

export const JPIpoExData: MessageType<JPIpoExData> = {
  name: "Qot_GetIpoList.JPIpoExData",
  wire: wire.JPIpoExData,
  checked: [
    ["ipoPriceMin", "required"],
    ["ipoPriceMax", "required"],
    ["issueSize", "required"],
  ],
};

export interface IpoData {
  basic: BasicIpoData;
  cnExData?: CNIpoExData | undefined;
  hkExData?: HKIpoExData | undefined;
  usExData?: USIpoExData | undefined;
  sgExData?: SGIpoExData | undefined;
  myExData?: MYIpoExData | undefined;
  jpExData?: JPIpoExData | undefined;
}

export const IpoData: MessageType<IpoData> = {
  name: "Qot_GetIpoList.IpoData",
  wire: wire.IpoData,
  checked: [
    ["basic", "required", BasicIpoData],
    ["cnExData", "optional", CNIpoExData],
    ["hkExData", "optional", HKIpoExData],
    ["usExData", "optional", USIpoExData],
    ["sgExData", "optional", SGIpoExData],
    ["myExData", "optional", MYIpoExData],
    ["jpExData", "optional", JPIpoExData],
  ],
};

export interface C2S {
  market: number;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIpoList.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  ipoList: IpoData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIpoList.S2C",
  wire: wire.S2C,
  checked: [
    ["ipoList", "repeated", IpoData],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIpoList.Request",
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
  name: "Qot_GetIpoList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the initial public offerings of a market. Qot_GetIpoList, protocol 3217. */
export const GetIpoList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3217,
  name: "Qot_GetIpoList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
