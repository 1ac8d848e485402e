// Generated from Qot_GetIpoList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { string, double, int64, bool, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

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

/** @internal */
export function readBasicIpoData(r: Reader): BasicIpoData {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let listTime: string | undefined;
  let listTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) listTime = string(r);
    if (r.tag === 33) listTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { security: security ?? lacks(r, "security"), name: name ?? lacks(r, "name"), listTime, listTimestamp });
}

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

/** @internal */
export function readCNIpoExData(r: Reader): CNIpoExData {
  let applyCode: string | undefined;
  let issueSize: bigint | undefined;
  let onlineIssueSize: bigint | undefined;
  let applyUpperLimit: bigint | undefined;
  let applyLimitMarketValue: bigint | undefined;
  let isEstimateIpoPrice: boolean | undefined;
  let ipoPrice: number | undefined;
  let industryPeRate: number | undefined;
  let isEstimateWinningRatio: boolean | undefined;
  let winningRatio: number | undefined;
  let issuePeRate: number | undefined;
  let applyTime: string | undefined;
  let applyTimestamp: number | undefined;
  let winningTime: string | undefined;
  let winningTimestamp: number | undefined;
  let isHasWon: boolean | undefined;
  const winningNumData: WinningNumData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) applyCode = string(r);
    if (r.tag === 16) issueSize = int64(r);
    if (r.tag === 24) onlineIssueSize = int64(r);
    if (r.tag === 32) applyUpperLimit = int64(r);
    if (r.tag === 40) applyLimitMarketValue = int64(r);
    if (r.tag === 48) isEstimateIpoPrice = bool(r);
    if (r.tag === 57) ipoPrice = double(r);
    if (r.tag === 65) industryPeRate = double(r);
    if (r.tag === 72) isEstimateWinningRatio = bool(r);
    if (r.tag === 81) winningRatio = double(r);
    if (r.tag === 89) issuePeRate = double(r);
    if (r.tag === 98) applyTime = string(r);
    if (r.tag === 105) applyTimestamp = double(r);
    if (r.tag === 114) winningTime = string(r);
    if (r.tag === 121) winningTimestamp = double(r);
    if (r.tag === 128) isHasWon = bool(r);
    while (r.tag === 138) winningNumData.push(readWinningNumData(below(r, "winningNumData", winningNumData.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 59, { applyCode: applyCode ?? lacks(r, "applyCode"), issueSize: issueSize ?? lacks(r, "issueSize"), onlineIssueSize: onlineIssueSize ?? lacks(r, "onlineIssueSize"), applyUpperLimit: applyUpperLimit ?? lacks(r, "applyUpperLimit"), applyLimitMarketValue: applyLimitMarketValue ?? lacks(r, "applyLimitMarketValue"), isEstimateIpoPrice: isEstimateIpoPrice ?? lacks(r, "isEstimateIpoPrice"), ipoPrice: ipoPrice ?? lacks(r, "ipoPrice"), industryPeRate: industryPeRate ?? lacks(r, "industryPeRate"), isEstimateWinningRatio: isEstimateWinningRatio ?? lacks(r, "isEstimateWinningRatio"), winningRatio: winningRatio ?? lacks(r, "winningRatio"), issuePeRate: issuePeRate ?? lacks(r, "issuePeRate"), applyTime, applyTimestamp, winningTime, winningTimestamp, isHasWon: isHasWon ?? lacks(r, "isHasWon"), winningNumData });
}

/** The winning numbers of one group. */
export interface WinningNumData {
  /** What the group is called. */
  winningName: string;
  /** The numbers that won, as text. */
  winningInfo: string;
}

/** @internal */
export function readWinningNumData(r: Reader): WinningNumData {
  let winningName: string | undefined;
  let winningInfo: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) winningName = string(r);
    if (r.tag === 18) winningInfo = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { winningName: winningName ?? lacks(r, "winningName"), winningInfo: winningInfo ?? lacks(r, "winningInfo") });
}

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

/** @internal */
export function readHKIpoExData(r: Reader): HKIpoExData {
  let ipoPriceMin: number | undefined;
  let ipoPriceMax: number | undefined;
  let listPrice: number | undefined;
  let lotSize: number | undefined;
  let entrancePrice: number | undefined;
  let isSubscribeStatus: boolean | undefined;
  let applyEndTime: string | undefined;
  let applyEndTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) ipoPriceMin = double(r);
    if (r.tag === 17) ipoPriceMax = double(r);
    if (r.tag === 25) listPrice = double(r);
    if (r.tag === 32) lotSize = int32(r);
    if (r.tag === 41) entrancePrice = double(r);
    if (r.tag === 48) isSubscribeStatus = bool(r);
    if (r.tag === 58) applyEndTime = string(r);
    if (r.tag === 65) applyEndTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { ipoPriceMin: ipoPriceMin ?? lacks(r, "ipoPriceMin"), ipoPriceMax: ipoPriceMax ?? lacks(r, "ipoPriceMax"), listPrice: listPrice ?? lacks(r, "listPrice"), lotSize: lotSize ?? lacks(r, "lotSize"), entrancePrice: entrancePrice ?? lacks(r, "entrancePrice"), isSubscribeStatus: isSubscribeStatus ?? lacks(r, "isSubscribeStatus"), applyEndTime, applyEndTimestamp });
}

/** What only offerings in the US have. */
export interface USIpoExData {
  /** Lowest offer price, in the currency of the market. */
  ipoPriceMin: number;
  /** Highest offer price, in the currency of the market. */
  ipoPriceMax: number;
  /** Shares offered. */
  issueSize: bigint;
}

/** @internal */
export function readUSIpoExData(r: Reader): USIpoExData {
  let ipoPriceMin: number | undefined;
  let ipoPriceMax: number | undefined;
  let issueSize: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) ipoPriceMin = double(r);
    if (r.tag === 17) ipoPriceMax = double(r);
    if (r.tag === 24) issueSize = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { ipoPriceMin: ipoPriceMin ?? lacks(r, "ipoPriceMin"), ipoPriceMax: ipoPriceMax ?? lacks(r, "ipoPriceMax"), issueSize: issueSize ?? lacks(r, "issueSize") });
}

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

/** @internal */
export function readSGIpoExData(r: Reader): SGIpoExData {
  let ipoPriceMin: number | undefined;
  let ipoPriceMax: number | undefined;
  let issueSize: bigint | undefined;
  let applyStartTime: string | undefined;
  let applyStartTimestamp: number | undefined;
  let applyEndTime: string | undefined;
  let applyEndTimestamp: number | undefined;
  let winningTime: string | undefined;
  let winningTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) ipoPriceMin = double(r);
    if (r.tag === 17) ipoPriceMax = double(r);
    if (r.tag === 24) issueSize = int64(r);
    if (r.tag === 34) applyStartTime = string(r);
    if (r.tag === 41) applyStartTimestamp = double(r);
    if (r.tag === 50) applyEndTime = string(r);
    if (r.tag === 57) applyEndTimestamp = double(r);
    if (r.tag === 66) winningTime = string(r);
    if (r.tag === 73) winningTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 36, { ipoPriceMin: ipoPriceMin ?? lacks(r, "ipoPriceMin"), ipoPriceMax: ipoPriceMax ?? lacks(r, "ipoPriceMax"), issueSize: issueSize ?? lacks(r, "issueSize"), applyStartTime, applyStartTimestamp, applyEndTime, applyEndTimestamp, winningTime, winningTimestamp });
}

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

/** @internal */
export function readMYIpoExData(r: Reader): MYIpoExData {
  let offerPrice: number | undefined;
  let issueSize: bigint | undefined;
  let applyStartTime: string | undefined;
  let applyStartTimestamp: number | undefined;
  let applyEndTime: string | undefined;
  let applyEndTimestamp: number | undefined;
  let winningTime: string | undefined;
  let winningTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) offerPrice = double(r);
    if (r.tag === 16) issueSize = int64(r);
    if (r.tag === 26) applyStartTime = string(r);
    if (r.tag === 33) applyStartTimestamp = double(r);
    if (r.tag === 42) applyEndTime = string(r);
    if (r.tag === 49) applyEndTimestamp = double(r);
    if (r.tag === 58) winningTime = string(r);
    if (r.tag === 65) winningTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { offerPrice: offerPrice ?? lacks(r, "offerPrice"), issueSize: issueSize ?? lacks(r, "issueSize"), applyStartTime, applyStartTimestamp, applyEndTime, applyEndTimestamp, winningTime, winningTimestamp });
}

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

/** @internal */
export function readJPETFBriefInfo(r: Reader): JPETFBriefInfo {
  let managementFeeRates: bigint | undefined;
  let dividendTimes: bigint | undefined;
  let dividendFrequencyType: number | undefined;
  let investingRiskType: number | undefined;
  let indexName: string | undefined;
  let companyName: string | undefined;
  let companyIntroductionLink: string | undefined;
  let companyInterviewLink: string | undefined;
  let etfPamphletLink: string | undefined;
  let etfIntroductionLink: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) managementFeeRates = int64(r);
    if (r.tag === 16) dividendTimes = int64(r);
    if (r.tag === 24) dividendFrequencyType = int32(r);
    if (r.tag === 32) investingRiskType = int32(r);
    if (r.tag === 42) indexName = string(r);
    if (r.tag === 50) companyName = string(r);
    if (r.tag === 58) companyIntroductionLink = string(r);
    if (r.tag === 66) companyInterviewLink = string(r);
    if (r.tag === 74) etfPamphletLink = string(r);
    if (r.tag === 82) etfIntroductionLink = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 39, { managementFeeRates, dividendTimes, dividendFrequencyType, investingRiskType, indexName, companyName, companyIntroductionLink, companyInterviewLink, etfPamphletLink, etfIntroductionLink });
}

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

/** @internal */
export function readJPIpoExData(r: Reader): JPIpoExData {
  let ipoPriceMin: number | undefined;
  let ipoPriceMax: number | undefined;
  let issueSize: bigint | undefined;
  let lotSize: number | undefined;
  let eqtyIssuedShares: bigint | undefined;
  let isin: string | undefined;
  let issuedShares: bigint | undefined;
  let industry: string | undefined;
  let marketSegment: string | undefined;
  let approvalTime: string | undefined;
  let approvalTimestamp: number | undefined;
  let issueConfirmTime: string | undefined;
  let issueConfirmTimestamp: number | undefined;
  let priceConfirmStartTime: string | undefined;
  let priceConfirmStartTimestamp: number | undefined;
  let priceConfirmEndTime: string | undefined;
  let priceConfirmEndTimestamp: number | undefined;
  let inquiryStartTime: string | undefined;
  let inquiryStartTimestamp: number | undefined;
  let inquiryEndTime: string | undefined;
  let inquiryEndTimestamp: number | undefined;
  let applyStartTime: string | undefined;
  let applyStartTimestamp: number | undefined;
  let applyEndTime: string | undefined;
  let applyEndTimestamp: number | undefined;
  let drawTime: string | undefined;
  let drawTimestamp: number | undefined;
  let winningTime: string | undefined;
  let winningTimestamp: number | undefined;
  let etfInfo: JPETFBriefInfo | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) ipoPriceMin = double(r);
    if (r.tag === 17) ipoPriceMax = double(r);
    if (r.tag === 24) issueSize = int64(r);
    if (r.tag === 80) lotSize = int32(r);
    if (r.tag === 88) eqtyIssuedShares = int64(r);
    if (r.tag === 98) isin = string(r);
    if (r.tag === 104) issuedShares = int64(r);
    if (r.tag === 114) industry = string(r);
    if (r.tag === 122) marketSegment = string(r);
    if (r.tag === 162) approvalTime = string(r);
    if (r.tag === 169) approvalTimestamp = double(r);
    if (r.tag === 178) issueConfirmTime = string(r);
    if (r.tag === 185) issueConfirmTimestamp = double(r);
    if (r.tag === 194) priceConfirmStartTime = string(r);
    if (r.tag === 201) priceConfirmStartTimestamp = double(r);
    if (r.tag === 210) priceConfirmEndTime = string(r);
    if (r.tag === 217) priceConfirmEndTimestamp = double(r);
    if (r.tag === 226) inquiryStartTime = string(r);
    if (r.tag === 233) inquiryStartTimestamp = double(r);
    if (r.tag === 242) inquiryEndTime = string(r);
    if (r.tag === 249) inquiryEndTimestamp = double(r);
    if (r.tag === 258) applyStartTime = string(r);
    if (r.tag === 265) applyStartTimestamp = double(r);
    if (r.tag === 274) applyEndTime = string(r);
    if (r.tag === 281) applyEndTimestamp = double(r);
    if (r.tag === 290) drawTime = string(r);
    if (r.tag === 297) drawTimestamp = double(r);
    if (r.tag === 306) winningTime = string(r);
    if (r.tag === 313) winningTimestamp = double(r);
    if (r.tag === 402) etfInfo = readJPETFBriefInfo(below(r, "etfInfo"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 107, { ipoPriceMin: ipoPriceMin ?? lacks(r, "ipoPriceMin"), ipoPriceMax: ipoPriceMax ?? lacks(r, "ipoPriceMax"), issueSize: issueSize ?? lacks(r, "issueSize"), lotSize, eqtyIssuedShares, isin, issuedShares, industry, marketSegment, approvalTime, approvalTimestamp, issueConfirmTime, issueConfirmTimestamp, priceConfirmStartTime, priceConfirmStartTimestamp, priceConfirmEndTime, priceConfirmEndTimestamp, inquiryStartTime, inquiryStartTimestamp, inquiryEndTime, inquiryEndTimestamp, applyStartTime, applyStartTimestamp, applyEndTime, applyEndTimestamp, drawTime, drawTimestamp, winningTime, winningTimestamp, etfInfo });
}

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

/** @internal */
export function readIpoData(r: Reader): IpoData {
  let basic: BasicIpoData | undefined;
  let cnExData: CNIpoExData | undefined;
  let hkExData: HKIpoExData | undefined;
  let usExData: USIpoExData | undefined;
  let sgExData: SGIpoExData | undefined;
  let myExData: MYIpoExData | undefined;
  let jpExData: JPIpoExData | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) basic = readBasicIpoData(below(r, "basic"));
    if (r.tag === 18) cnExData = readCNIpoExData(below(r, "cnExData"));
    if (r.tag === 26) hkExData = readHKIpoExData(below(r, "hkExData"));
    if (r.tag === 34) usExData = readUSIpoExData(below(r, "usExData"));
    if (r.tag === 42) sgExData = readSGIpoExData(below(r, "sgExData"));
    if (r.tag === 50) myExData = readMYIpoExData(below(r, "myExData"));
    if (r.tag === 58) jpExData = readJPIpoExData(below(r, "jpExData"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { basic: basic ?? lacks(r, "basic"), cnExData, hkExData, usExData, sgExData, myExData, jpExData });
}

export interface C2S {
  /** A value of `QotMarket`: whose offerings are wanted; Shanghai and Shenzhen count as one. */
  market: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The offerings of the market. */
  ipoList: IpoData[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const ipoList: IpoData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) ipoList.push(readIpoData(below(r, "ipoList", ipoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { ipoList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for the initial public offerings of a market. Qot_GetIpoList, protocol 3217. */
export const GetIpoList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3217,
  name: "Qot_GetIpoList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetIpoList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIpoList.C2S", write: writeC2S },
  reply: { name: "Qot_GetIpoList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIpoList.S2C", read: readS2C },
});
