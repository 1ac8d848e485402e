// Generated from Qot_GetFutureInfo.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { double, string } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One session of the trading day. */
export interface TradeTime {
  /** Start of the session in minutes since midnight of the contract's time zone. */
  begin?: number | undefined;
  /** End of the session in minutes since midnight of the contract's time zone. */
  end?: number | undefined;
}

/** @internal */
export function readTradeTime(r: Reader): TradeTime {
  let begin: number | undefined;
  let end: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) begin = double(r);
    if (r.tag === 17) end = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { begin, end });
}

/** The terms of one futures contract. */
export interface FutureInfo {
  /** Name in the language that OpenD is set to. */
  name: string;
  /** The futures contract. */
  security: Qot_Common.Security;
  /** Last trading day as text; only contracts that are not the main one have it. */
  lastTradeTime: string;
  /** Last trading day in Unix seconds; only contracts that are not the main one have it. */
  lastTradeTimestamp?: number | undefined;
  /** The underlying security; futures on stocks and on stock indices only. */
  owner?: Qot_Common.Security | undefined;
  /** Name of the underlying, for futures that are not on a security. */
  ownerOther: string;
  /** Name of the exchange. */
  exchange: string;
  /** Name of the kind of contract. */
  contractType: string;
  /** Size of one contract; `contractSizeUnit` gives its unit. */
  contractSize: number;
  /** Unit of `contractSize`, in words. */
  contractSizeUnit: string;
  /** Currency that the price is quoted in. */
  quoteCurrency: string;
  /** The smallest step of the price; `minVarUnit` gives its unit. */
  minVar: number;
  /** Unit of `minVar`, in words. */
  minVarUnit: string;
  /** The meaning of one unit of the price, in words. */
  quoteUnit?: string | undefined;
  /** The sessions of the trading day. */
  tradeTime: TradeTime[];
  /** Time zone of the exchange, in words. */
  timeZone: string;
  /** Web address of the exchange's contract specification. */
  exchangeFormatUrl: string;
  /** The month's contract that a main contract represents at present. */
  origin?: Qot_Common.Security | undefined;
}

/** @internal */
export function readFutureInfo(r: Reader): FutureInfo {
  let name: string | undefined;
  let security: Qot_Common.Security | undefined;
  let lastTradeTime: string | undefined;
  let lastTradeTimestamp: number | undefined;
  let owner: Qot_Common.Security | undefined;
  let ownerOther: string | undefined;
  let exchange: string | undefined;
  let contractType: string | undefined;
  let contractSize: number | undefined;
  let contractSizeUnit: string | undefined;
  let quoteCurrency: string | undefined;
  let minVar: number | undefined;
  let minVarUnit: string | undefined;
  let quoteUnit: string | undefined;
  const tradeTime: TradeTime[] = [];
  let timeZone: string | undefined;
  let exchangeFormatUrl: string | undefined;
  let origin: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) name = string(r);
    if (r.tag === 18) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 26) lastTradeTime = string(r);
    if (r.tag === 33) lastTradeTimestamp = double(r);
    if (r.tag === 42) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 50) ownerOther = string(r);
    if (r.tag === 58) exchange = string(r);
    if (r.tag === 66) contractType = string(r);
    if (r.tag === 73) contractSize = double(r);
    if (r.tag === 82) contractSizeUnit = string(r);
    if (r.tag === 90) quoteCurrency = string(r);
    if (r.tag === 97) minVar = double(r);
    if (r.tag === 106) minVarUnit = string(r);
    if (r.tag === 114) quoteUnit = string(r);
    while (r.tag === 122) tradeTime.push(readTradeTime(below(r, "tradeTime", tradeTime.length)));
    if (r.tag === 130) timeZone = string(r);
    if (r.tag === 138) exchangeFormatUrl = string(r);
    if (r.tag === 146) origin = readQot_Common_Security(below(r, "origin"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 66, { name: name ?? lacks(r, "name"), security: security ?? lacks(r, "security"), lastTradeTime: lastTradeTime ?? lacks(r, "lastTradeTime"), lastTradeTimestamp, owner, ownerOther: ownerOther ?? lacks(r, "ownerOther"), exchange: exchange ?? lacks(r, "exchange"), contractType: contractType ?? lacks(r, "contractType"), contractSize: contractSize ?? lacks(r, "contractSize"), contractSizeUnit: contractSizeUnit ?? lacks(r, "contractSizeUnit"), quoteCurrency: quoteCurrency ?? lacks(r, "quoteCurrency"), minVar: minVar ?? lacks(r, "minVar"), minVarUnit: minVarUnit ?? lacks(r, "minVarUnit"), quoteUnit, tradeTime, timeZone: timeZone ?? lacks(r, "timeZone"), exchangeFormatUrl: exchangeFormatUrl ?? lacks(r, "exchangeFormatUrl"), origin });
}

export interface C2S {
  /** The futures contracts whose terms are wanted. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per requested contract. */
  futureInfoList: FutureInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const futureInfoList: FutureInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) futureInfoList.push(readFutureInfo(below(r, "futureInfoList", futureInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { futureInfoList });
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

/** Asks for the contract terms of futures. Qot_GetFutureInfo, protocol 3218. */
export const GetFutureInfo: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3218,
  name: "Qot_GetFutureInfo",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: { name: "Qot_GetFutureInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFutureInfo.C2S", write: writeC2S },
  reply: { name: "Qot_GetFutureInfo.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFutureInfo.S2C", read: readS2C },
});
