// Generated from Qot_GetIpoList.proto by tools/protoc-gen-opend. Do not edit.
import { readBasicIpoData, readCNIpoExData, readWinningNumData, readHKIpoExData, readUSIpoExData, readSGIpoExData, readMYIpoExData, readJPETFBriefInfo, readJPIpoExData, readIpoData, writeC2S, readS2C } from "../../strict/qot/get-ipo-list.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putBool, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-ipo-list.ts";

/** @internal */
export function writeBasicIpoData(w: Writer, m: Loose<types.BasicIpoData>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putString(w, 26, "listTime", m.listTime);
  putDouble(w, 33, "listTimestamp", m.listTimestamp);
}

export const BasicIpoData: MessageType<types.BasicIpoData> = { name: "Qot_GetIpoList.BasicIpoData", read: readBasicIpoData, write: writeBasicIpoData };

/** @internal */
export function writeCNIpoExData(w: Writer, m: Loose<types.CNIpoExData>): void {
  putString(w, 10, "applyCode", m.applyCode ?? missing(w, "applyCode"));
  putInt64(w, 16, "issueSize", m.issueSize ?? missing(w, "issueSize"));
  putInt64(w, 24, "onlineIssueSize", m.onlineIssueSize ?? missing(w, "onlineIssueSize"));
  putInt64(w, 32, "applyUpperLimit", m.applyUpperLimit ?? missing(w, "applyUpperLimit"));
  putInt64(w, 40, "applyLimitMarketValue", m.applyLimitMarketValue ?? missing(w, "applyLimitMarketValue"));
  putBool(w, 48, "isEstimateIpoPrice", m.isEstimateIpoPrice ?? missing(w, "isEstimateIpoPrice"));
  putDouble(w, 57, "ipoPrice", m.ipoPrice ?? missing(w, "ipoPrice"));
  putDouble(w, 65, "industryPeRate", m.industryPeRate ?? missing(w, "industryPeRate"));
  putBool(w, 72, "isEstimateWinningRatio", m.isEstimateWinningRatio ?? missing(w, "isEstimateWinningRatio"));
  putDouble(w, 81, "winningRatio", m.winningRatio ?? missing(w, "winningRatio"));
  putDouble(w, 89, "issuePeRate", m.issuePeRate ?? missing(w, "issuePeRate"));
  putString(w, 98, "applyTime", m.applyTime);
  putDouble(w, 105, "applyTimestamp", m.applyTimestamp);
  putString(w, 114, "winningTime", m.winningTime);
  putDouble(w, 121, "winningTimestamp", m.winningTimestamp);
  putBool(w, 128, "isHasWon", m.isHasWon ?? missing(w, "isHasWon"));
  putMessages(w, 138, "winningNumData", m.winningNumData, writeWinningNumData);
}

export const CNIpoExData: MessageType<types.CNIpoExData> = { name: "Qot_GetIpoList.CNIpoExData", read: readCNIpoExData, write: writeCNIpoExData };

/** @internal */
export function writeWinningNumData(w: Writer, m: Loose<types.WinningNumData>): void {
  putString(w, 10, "winningName", m.winningName ?? missing(w, "winningName"));
  putString(w, 18, "winningInfo", m.winningInfo ?? missing(w, "winningInfo"));
}

export const WinningNumData: MessageType<types.WinningNumData> = { name: "Qot_GetIpoList.WinningNumData", read: readWinningNumData, write: writeWinningNumData };

/** @internal */
export function writeHKIpoExData(w: Writer, m: Loose<types.HKIpoExData>): void {
  putDouble(w, 9, "ipoPriceMin", m.ipoPriceMin ?? missing(w, "ipoPriceMin"));
  putDouble(w, 17, "ipoPriceMax", m.ipoPriceMax ?? missing(w, "ipoPriceMax"));
  putDouble(w, 25, "listPrice", m.listPrice ?? missing(w, "listPrice"));
  putInt32(w, 32, "lotSize", m.lotSize ?? missing(w, "lotSize"));
  putDouble(w, 41, "entrancePrice", m.entrancePrice ?? missing(w, "entrancePrice"));
  putBool(w, 48, "isSubscribeStatus", m.isSubscribeStatus ?? missing(w, "isSubscribeStatus"));
  putString(w, 58, "applyEndTime", m.applyEndTime);
  putDouble(w, 65, "applyEndTimestamp", m.applyEndTimestamp);
}

export const HKIpoExData: MessageType<types.HKIpoExData> = { name: "Qot_GetIpoList.HKIpoExData", read: readHKIpoExData, write: writeHKIpoExData };

/** @internal */
export function writeUSIpoExData(w: Writer, m: Loose<types.USIpoExData>): void {
  putDouble(w, 9, "ipoPriceMin", m.ipoPriceMin ?? missing(w, "ipoPriceMin"));
  putDouble(w, 17, "ipoPriceMax", m.ipoPriceMax ?? missing(w, "ipoPriceMax"));
  putInt64(w, 24, "issueSize", m.issueSize ?? missing(w, "issueSize"));
}

export const USIpoExData: MessageType<types.USIpoExData> = { name: "Qot_GetIpoList.USIpoExData", read: readUSIpoExData, write: writeUSIpoExData };

/** @internal */
export function writeSGIpoExData(w: Writer, m: Loose<types.SGIpoExData>): void {
  putDouble(w, 9, "ipoPriceMin", m.ipoPriceMin ?? missing(w, "ipoPriceMin"));
  putDouble(w, 17, "ipoPriceMax", m.ipoPriceMax ?? missing(w, "ipoPriceMax"));
  putInt64(w, 24, "issueSize", m.issueSize ?? missing(w, "issueSize"));
  putString(w, 34, "applyStartTime", m.applyStartTime);
  putDouble(w, 41, "applyStartTimestamp", m.applyStartTimestamp);
  putString(w, 50, "applyEndTime", m.applyEndTime);
  putDouble(w, 57, "applyEndTimestamp", m.applyEndTimestamp);
  putString(w, 66, "winningTime", m.winningTime);
  putDouble(w, 73, "winningTimestamp", m.winningTimestamp);
}

export const SGIpoExData: MessageType<types.SGIpoExData> = { name: "Qot_GetIpoList.SGIpoExData", read: readSGIpoExData, write: writeSGIpoExData };

/** @internal */
export function writeMYIpoExData(w: Writer, m: Loose<types.MYIpoExData>): void {
  putDouble(w, 9, "offerPrice", m.offerPrice ?? missing(w, "offerPrice"));
  putInt64(w, 16, "issueSize", m.issueSize ?? missing(w, "issueSize"));
  putString(w, 26, "applyStartTime", m.applyStartTime);
  putDouble(w, 33, "applyStartTimestamp", m.applyStartTimestamp);
  putString(w, 42, "applyEndTime", m.applyEndTime);
  putDouble(w, 49, "applyEndTimestamp", m.applyEndTimestamp);
  putString(w, 58, "winningTime", m.winningTime);
  putDouble(w, 65, "winningTimestamp", m.winningTimestamp);
}

export const MYIpoExData: MessageType<types.MYIpoExData> = { name: "Qot_GetIpoList.MYIpoExData", read: readMYIpoExData, write: writeMYIpoExData };

/** @internal */
export function writeJPETFBriefInfo(w: Writer, m: Loose<types.JPETFBriefInfo>): void {
  putInt64(w, 8, "managementFeeRates", m.managementFeeRates);
  putInt64(w, 16, "dividendTimes", m.dividendTimes);
  putInt32(w, 24, "dividendFrequencyType", m.dividendFrequencyType);
  putInt32(w, 32, "investingRiskType", m.investingRiskType);
  putString(w, 42, "indexName", m.indexName);
  putString(w, 50, "companyName", m.companyName);
  putString(w, 58, "companyIntroductionLink", m.companyIntroductionLink);
  putString(w, 66, "companyInterviewLink", m.companyInterviewLink);
  putString(w, 74, "etfPamphletLink", m.etfPamphletLink);
  putString(w, 82, "etfIntroductionLink", m.etfIntroductionLink);
}

export const JPETFBriefInfo: MessageType<types.JPETFBriefInfo> = { name: "Qot_GetIpoList.JPETFBriefInfo", read: readJPETFBriefInfo, write: writeJPETFBriefInfo };

/** @internal */
export function writeJPIpoExData(w: Writer, m: Loose<types.JPIpoExData>): void {
  putDouble(w, 9, "ipoPriceMin", m.ipoPriceMin ?? missing(w, "ipoPriceMin"));
  putDouble(w, 17, "ipoPriceMax", m.ipoPriceMax ?? missing(w, "ipoPriceMax"));
  putInt64(w, 24, "issueSize", m.issueSize ?? missing(w, "issueSize"));
  putInt32(w, 80, "lotSize", m.lotSize);
  putInt64(w, 88, "eqtyIssuedShares", m.eqtyIssuedShares);
  putString(w, 98, "isin", m.isin);
  putInt64(w, 104, "issuedShares", m.issuedShares);
  putString(w, 114, "industry", m.industry);
  putString(w, 122, "marketSegment", m.marketSegment);
  putString(w, 162, "approvalTime", m.approvalTime);
  putDouble(w, 169, "approvalTimestamp", m.approvalTimestamp);
  putString(w, 178, "issueConfirmTime", m.issueConfirmTime);
  putDouble(w, 185, "issueConfirmTimestamp", m.issueConfirmTimestamp);
  putString(w, 194, "priceConfirmStartTime", m.priceConfirmStartTime);
  putDouble(w, 201, "priceConfirmStartTimestamp", m.priceConfirmStartTimestamp);
  putString(w, 210, "priceConfirmEndTime", m.priceConfirmEndTime);
  putDouble(w, 217, "priceConfirmEndTimestamp", m.priceConfirmEndTimestamp);
  putString(w, 226, "inquiryStartTime", m.inquiryStartTime);
  putDouble(w, 233, "inquiryStartTimestamp", m.inquiryStartTimestamp);
  putString(w, 242, "inquiryEndTime", m.inquiryEndTime);
  putDouble(w, 249, "inquiryEndTimestamp", m.inquiryEndTimestamp);
  putString(w, 258, "applyStartTime", m.applyStartTime);
  putDouble(w, 265, "applyStartTimestamp", m.applyStartTimestamp);
  putString(w, 274, "applyEndTime", m.applyEndTime);
  putDouble(w, 281, "applyEndTimestamp", m.applyEndTimestamp);
  putString(w, 290, "drawTime", m.drawTime);
  putDouble(w, 297, "drawTimestamp", m.drawTimestamp);
  putString(w, 306, "winningTime", m.winningTime);
  putDouble(w, 313, "winningTimestamp", m.winningTimestamp);
  putMessage(w, 402, "etfInfo", m.etfInfo, writeJPETFBriefInfo);
}

export const JPIpoExData: MessageType<types.JPIpoExData> = { name: "Qot_GetIpoList.JPIpoExData", read: readJPIpoExData, write: writeJPIpoExData };

/** @internal */
export function writeIpoData(w: Writer, m: Loose<types.IpoData>): void {
  putMessage(w, 10, "basic", m.basic ?? missing(w, "basic"), writeBasicIpoData);
  putMessage(w, 18, "cnExData", m.cnExData, writeCNIpoExData);
  putMessage(w, 26, "hkExData", m.hkExData, writeHKIpoExData);
  putMessage(w, 34, "usExData", m.usExData, writeUSIpoExData);
  putMessage(w, 42, "sgExData", m.sgExData, writeSGIpoExData);
  putMessage(w, 50, "myExData", m.myExData, writeMYIpoExData);
  putMessage(w, 58, "jpExData", m.jpExData, writeJPIpoExData);
}

export const IpoData: MessageType<types.IpoData> = { name: "Qot_GetIpoList.IpoData", read: readIpoData, write: writeIpoData };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { market: market ?? lacks(r, "market"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIpoList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "ipoList", m.ipoList, writeIpoData);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIpoList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIpoList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIpoList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the initial public offerings of a market. Qot_GetIpoList, protocol 3217. */
export const GetIpoList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3217,
  name: "Qot_GetIpoList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
