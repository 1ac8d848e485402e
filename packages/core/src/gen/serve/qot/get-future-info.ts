// Generated from Qot_GetFutureInfo.proto by tools/protoc-gen-opend. Do not edit.
import { readTradeTime, readFutureInfo, writeC2S, readS2C } from "../../strict/qot/get-future-info.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putString } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-future-info.ts";

/** @internal */
export function writeTradeTime(w: Writer, m: Loose<types.TradeTime>): void {
  putDouble(w, 9, "begin", m.begin);
  putDouble(w, 17, "end", m.end);
}

export const TradeTime: MessageType<types.TradeTime> = { name: "Qot_GetFutureInfo.TradeTime", read: readTradeTime, write: writeTradeTime };

/** @internal */
export function writeFutureInfo(w: Writer, m: Loose<types.FutureInfo>): void {
  putString(w, 10, "name", m.name ?? missing(w, "name"));
  putMessage(w, 18, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "lastTradeTime", m.lastTradeTime ?? missing(w, "lastTradeTime"));
  putDouble(w, 33, "lastTradeTimestamp", m.lastTradeTimestamp);
  putMessage(w, 42, "owner", m.owner, writeQot_Common_Security);
  putString(w, 50, "ownerOther", m.ownerOther ?? missing(w, "ownerOther"));
  putString(w, 58, "exchange", m.exchange ?? missing(w, "exchange"));
  putString(w, 66, "contractType", m.contractType ?? missing(w, "contractType"));
  putDouble(w, 73, "contractSize", m.contractSize ?? missing(w, "contractSize"));
  putString(w, 82, "contractSizeUnit", m.contractSizeUnit ?? missing(w, "contractSizeUnit"));
  putString(w, 90, "quoteCurrency", m.quoteCurrency ?? missing(w, "quoteCurrency"));
  putDouble(w, 97, "minVar", m.minVar ?? missing(w, "minVar"));
  putString(w, 106, "minVarUnit", m.minVarUnit ?? missing(w, "minVarUnit"));
  putString(w, 114, "quoteUnit", m.quoteUnit);
  putMessages(w, 122, "tradeTime", m.tradeTime, writeTradeTime);
  putString(w, 130, "timeZone", m.timeZone ?? missing(w, "timeZone"));
  putString(w, 138, "exchangeFormatUrl", m.exchangeFormatUrl ?? missing(w, "exchangeFormatUrl"));
  putMessage(w, 146, "origin", m.origin, writeQot_Common_Security);
}

export const FutureInfo: MessageType<types.FutureInfo> = { name: "Qot_GetFutureInfo.FutureInfo", read: readFutureInfo, write: writeFutureInfo };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFutureInfo.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "futureInfoList", m.futureInfoList, writeFutureInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFutureInfo.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFutureInfo.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFutureInfo.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the contract terms of futures. Qot_GetFutureInfo, protocol 3218. */
export const GetFutureInfo: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3218,
  name: "Qot_GetFutureInfo",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
