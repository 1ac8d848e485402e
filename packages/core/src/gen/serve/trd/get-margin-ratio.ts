// Generated from Trd_GetMarginRatio.proto by tools/protoc-gen-opend. Do not edit.
import { readMarginRatioInfo, writeC2S, readS2C } from "../../strict/trd/get-margin-ratio.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putBool, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-margin-ratio.ts";

/** @internal */
export function writeMarginRatioInfo(w: Writer, m: Loose<types.MarginRatioInfo>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putBool(w, 16, "isLongPermit", m.isLongPermit);
  putBool(w, 24, "isShortPermit", m.isShortPermit);
  putDouble(w, 33, "shortPoolRemain", m.shortPoolRemain);
  putDouble(w, 41, "shortFeeRate", m.shortFeeRate);
  putDouble(w, 49, "alertLongRatio", m.alertLongRatio);
  putDouble(w, 57, "alertShortRatio", m.alertShortRatio);
  putDouble(w, 65, "imLongRatio", m.imLongRatio);
  putDouble(w, 73, "imShortRatio", m.imShortRatio);
  putDouble(w, 81, "mcmLongRatio", m.mcmLongRatio);
  putDouble(w, 89, "mcmShortRatio", m.mcmShortRatio);
  putDouble(w, 97, "mmLongRatio", m.mmLongRatio);
  putDouble(w, 105, "mmShortRatio", m.mmShortRatio);
}

export const MarginRatioInfo: MessageType<types.MarginRatioInfo> = { name: "Trd_GetMarginRatio.MarginRatioInfo", read: readMarginRatioInfo, write: writeMarginRatioInfo };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  const securityList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), securityList });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetMarginRatio.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "marginRatioInfoList", m.marginRatioInfoList, writeMarginRatioInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetMarginRatio.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetMarginRatio.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetMarginRatio.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for margin ratios and short-selling terms of securities. Trd_GetMarginRatio, protocol 2223. */
export const GetMarginRatio: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2223,
  name: "Trd_GetMarginRatio",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
