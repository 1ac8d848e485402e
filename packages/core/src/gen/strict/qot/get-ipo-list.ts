// Generated from Qot_GetIpoList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIpoList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** What every offering has. */
export interface BasicIpoData {
  /** The security that is offered; Shanghai and Shenzhen count as one market. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Listing date as text, in the market's own time zone; for US stocks the expected one. */
  listTime?: string | undefined;
  /** Listing date in Unix seconds; for US stocks the expected one. */
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

/** The winning numbers of one group. */
export interface WinningNumData {
  /** What the group is called. */
  winningName: string;
  /** The numbers that won, as text. */
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

/** What only offerings in mainland China have. */
export interface CNIpoExData {
  /** Code to subscribe with. */
  applyCode: string;
  /** Shares offered. */
  issueSize: bigint;
  /** Shares offered online. */
  onlineIssueSize: bigint;
  /** Most shares that one may subscribe to. */
  applyUpperLimit: bigint;
  /** Market value of shares that one must hold to subscribe to the most, in the currency of the market. */
  applyLimitMarketValue: bigint;
  /** Whether `ipoPrice` is an estimate. */
  isEstimateIpoPrice: boolean;
  /** Offer price; an estimate may change until the price is published, in the currency of the market. */
  ipoPrice: number;
  /** Price over earnings of the industry, a plain ratio. */
  industryPeRate: number;
  /** Whether `winningRatio` is an estimate. */
  isEstimateWinningRatio: boolean;
  /** Part of the subscriptions that is allotted, in percent (20 means 20 %); an estimate may change. */
  winningRatio: number;
  /** Price over earnings at the offer price, a plain ratio. */
  issuePeRate: number;
  /** Day of subscription, as text in the market's own time zone. */
  applyTime?: string | undefined;
  /** Day of subscription, in Unix seconds. */
  applyTimestamp?: number | undefined;
  /** Day on which the allotment is published, as text in the market's own time zone. */
  winningTime?: string | undefined;
  /** Day on which the allotment is published, in Unix seconds. */
  winningTimestamp?: number | undefined;
  /** Whether the winning numbers are published. */
  isHasWon: boolean;
  /** The winning numbers, one entry per group. */
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

/** What only offerings in Hong Kong have. */
export interface HKIpoExData {
  /** Lowest offer price, in the currency of the market. */
  ipoPriceMin: number;
  /** Highest offer price, in the currency of the market. */
  ipoPriceMax: number;
  /** Price at the listing, in the currency of the market. */
  listPrice: number;
  /** Shares per lot. */
  lotSize: number;
  /** What one lot costs to subscribe to, in the currency of the market. */
  entrancePrice: number;
  /** True while subscriptions are open, false while the stock waits to be listed. */
  isSubscribeStatus: boolean;
  /** Last day of subscription as text, in the market's own time zone; earlier than the exchange's. */
  applyEndTime?: string | undefined;
  /** Last day of subscription in Unix seconds; earlier than the exchange's. */
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

/** What only offerings in the US have. */
export interface USIpoExData {
  /** Lowest offer price, in the currency of the market. */
  ipoPriceMin: number;
  /** Highest offer price, in the currency of the market. */
  ipoPriceMax: number;
  /** Shares offered. */
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

/** What only offerings in Singapore have. */
export interface SGIpoExData {
  /** Lowest offer price, in the currency of the market. */
  ipoPriceMin: number;
  /** Highest offer price, in the currency of the market. */
  ipoPriceMax: number;
  /** Shares offered. */
  issueSize: bigint;
  /** First day of subscription, as text in the market's own time zone. */
  applyStartTime?: string | undefined;
  /** First day of subscription, in Unix seconds. */
  applyStartTimestamp?: number | undefined;
  /** Last day of subscription, as text in the market's own time zone. */
  applyEndTime?: string | undefined;
  /** Last day of subscription, in Unix seconds. */
  applyEndTimestamp?: number | undefined;
  /** Day on which the allotment is published, as text in the market's own time zone. */
  winningTime?: string | undefined;
  /** Day on which the allotment is published, in Unix seconds. */
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

/** What only offerings in Malaysia have. */
export interface MYIpoExData {
  /** Price of one offered share, in the currency of the market. */
  offerPrice: number;
  /** Shares offered. */
  issueSize: bigint;
  /** First day of subscription, as text in the market's own time zone. */
  applyStartTime?: string | undefined;
  /** First day of subscription, in Unix seconds. */
  applyStartTimestamp?: number | undefined;
  /** Last day of subscription, as text in the market's own time zone. */
  applyEndTime?: string | undefined;
  /** Last day of subscription, in Unix seconds. */
  applyEndTimestamp?: number | undefined;
  /** Day on which the allotment is published, as text in the market's own time zone. */
  winningTime?: string | undefined;
  /** Day on which the allotment is published, in Unix seconds. */
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

/** What only offerings of Japanese ETFs have. */
export interface JPETFBriefInfo {
  /** Yearly management fee, by its name; the vendor documents neither it nor its unit. */
  managementFeeRates?: bigint | undefined;
  /** Dividends per year, by its name; the vendor does not document it. */
  dividendTimes?: bigint | undefined;
  /** A code for how often dividends are paid, by its name; the vendor does not document it. */
  dividendFrequencyType?: number | undefined;
  /** A code for the risk of the investment, by its name; the vendor does not document it. */
  investingRiskType?: number | undefined;
  /** The index that the ETF follows, by its name; the vendor does not document it. */
  indexName?: string | undefined;
  /** The company that manages the ETF, by its name; the vendor does not document it. */
  companyName?: string | undefined;
  /** Web address about the company, by its name; the vendor does not document it. */
  companyIntroductionLink?: string | undefined;
  /** Web address of an interview with the company, by its name; the vendor does not document it. */
  companyInterviewLink?: string | undefined;
  /** Web address of the ETF's brochure, by its name; the vendor does not document it. */
  etfPamphletLink?: string | undefined;
  /** Web address about the ETF, by its name; the vendor does not document it. */
  etfIntroductionLink?: string | undefined;
}

export const JPETFBriefInfo: MessageType<JPETFBriefInfo> = {
  name: "Qot_GetIpoList.JPETFBriefInfo",
  wire: wire.JPETFBriefInfo,
};

/** What only offerings in Japan have. */
export interface JPIpoExData {
  /** Lowest offer price, in the currency of the market. */
  ipoPriceMin: number;
  /** Highest offer price, in the currency of the market. */
  ipoPriceMax: number;
  /** Shares offered. */
  issueSize: bigint;
  /** Shares per lot, by its name; the vendor does not document it. */
  lotSize?: number | undefined;
  /** Shares of the company issued, by its name; the vendor does not document it. */
  eqtyIssuedShares?: bigint | undefined;
  /** International securities identification number (ISIN), by its name; the vendor does not document it. */
  isin?: string | undefined;
  /** Shares issued in the offering, by its name; the vendor does not document it. */
  issuedShares?: bigint | undefined;
  /** Name of the company's industry, by its name; the vendor does not document it. */
  industry?: string | undefined;
  /** Segment of the exchange that the stock is listed in, by its name; the vendor does not document it. */
  marketSegment?: string | undefined;
  /** Day on which the listing is approved as text, by its name; the vendor does not document it. */
  approvalTime?: string | undefined;
  /** Day on which the listing is approved in Unix seconds, by its name; the vendor does not document it. */
  approvalTimestamp?: number | undefined;
  /** Day on which the issue is confirmed as text, by its name; the vendor does not document it. */
  issueConfirmTime?: string | undefined;
  /** Day on which the issue is confirmed in Unix seconds, by its name; the vendor does not document it. */
  issueConfirmTimestamp?: number | undefined;
  /** First day on which the price is set as text, by its name; the vendor does not document it. */
  priceConfirmStartTime?: string | undefined;
  /** First day on which the price is set in Unix seconds, by its name; the vendor does not document it. */
  priceConfirmStartTimestamp?: number | undefined;
  /** Last day on which the price is set as text, by its name; the vendor does not document it. */
  priceConfirmEndTime?: string | undefined;
  /** Last day on which the price is set in Unix seconds, by its name; the vendor does not document it. */
  priceConfirmEndTimestamp?: number | undefined;
  /** First day of book building as text, by its name; the vendor does not document it. */
  inquiryStartTime?: string | undefined;
  /** First day of book building in Unix seconds, by its name; the vendor does not document it. */
  inquiryStartTimestamp?: number | undefined;
  /** Last day of book building as text, by its name; the vendor does not document it. */
  inquiryEndTime?: string | undefined;
  /** Last day of book building in Unix seconds, by its name; the vendor does not document it. */
  inquiryEndTimestamp?: number | undefined;
  /** First day of subscription as text, by its name; the vendor does not document it. */
  applyStartTime?: string | undefined;
  /** First day of subscription in Unix seconds, by its name; the vendor does not document it. */
  applyStartTimestamp?: number | undefined;
  /** Last day of subscription as text, by its name; the vendor does not document it. */
  applyEndTime?: string | undefined;
  /** Last day of subscription in Unix seconds, by its name; the vendor does not document it. */
  applyEndTimestamp?: number | undefined;
  /** Day of the draw as text, by its name; the vendor does not document it. */
  drawTime?: string | undefined;
  /** Day of the draw in Unix seconds, by its name; the vendor does not document it. */
  drawTimestamp?: number | undefined;
  /** Day on which the allotment is published as text, by its name; the vendor does not document it. */
  winningTime?: string | undefined;
  /** Day on which the allotment is published in Unix seconds, by its name; the vendor does not document it. */
  winningTimestamp?: number | undefined;
  /** What only ETFs have, by its name; the vendor does not document it. */
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

/** One offering: what all have, and the ex-data of its own market. */
export interface IpoData {
  /** What every offering has. */
  basic: BasicIpoData;
  /** Mainland China only. */
  cnExData?: CNIpoExData | undefined;
  /** Hong Kong only. */
  hkExData?: HKIpoExData | undefined;
  /** US only. */
  usExData?: USIpoExData | undefined;
  /** Singapore only. */
  sgExData?: SGIpoExData | undefined;
  /** Malaysia only. */
  myExData?: MYIpoExData | undefined;
  /** Japan only. */
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
  /** A value of `QotMarket`: whose offerings are wanted; Shanghai and Shenzhen count as one. */
  market: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** The offerings of the market. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
