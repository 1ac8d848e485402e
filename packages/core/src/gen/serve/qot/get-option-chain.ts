// Generated from Qot_GetOptionChain.proto by tools/protoc-gen-opend. Do not edit.
import { writeDataFilter, writeC2S, readOptionItem, readOptionChain, readS2C } from "../../strict/qot/get-option-chain.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { double, int32, string } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader, writeSecurityStaticInfo as writeQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { type Loose, type Writer, putMessage, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-chain.ts";

/** @internal */
export function readDataFilter(r: Reader): types.DataFilter {
  let impliedVolatilityMin: number | undefined;
  let impliedVolatilityMax: number | undefined;
  let deltaMin: number | undefined;
  let deltaMax: number | undefined;
  let gammaMin: number | undefined;
  let gammaMax: number | undefined;
  let vegaMin: number | undefined;
  let vegaMax: number | undefined;
  let thetaMin: number | undefined;
  let thetaMax: number | undefined;
  let rhoMin: number | undefined;
  let rhoMax: number | undefined;
  let netOpenInterestMin: number | undefined;
  let netOpenInterestMax: number | undefined;
  let openInterestMin: number | undefined;
  let openInterestMax: number | undefined;
  let volMin: number | undefined;
  let volMax: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) impliedVolatilityMin = double(r);
    if (r.tag === 17) impliedVolatilityMax = double(r);
    if (r.tag === 25) deltaMin = double(r);
    if (r.tag === 33) deltaMax = double(r);
    if (r.tag === 41) gammaMin = double(r);
    if (r.tag === 49) gammaMax = double(r);
    if (r.tag === 57) vegaMin = double(r);
    if (r.tag === 65) vegaMax = double(r);
    if (r.tag === 73) thetaMin = double(r);
    if (r.tag === 81) thetaMax = double(r);
    if (r.tag === 89) rhoMin = double(r);
    if (r.tag === 97) rhoMax = double(r);
    if (r.tag === 105) netOpenInterestMin = double(r);
    if (r.tag === 113) netOpenInterestMax = double(r);
    if (r.tag === 121) openInterestMin = double(r);
    if (r.tag === 129) openInterestMax = double(r);
    if (r.tag === 137) volMin = double(r);
    if (r.tag === 145) volMax = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 59, { impliedVolatilityMin, impliedVolatilityMax, deltaMin, deltaMax, gammaMin, gammaMax, vegaMin, vegaMax, thetaMin, thetaMax, rhoMin, rhoMax, netOpenInterestMin, netOpenInterestMax, openInterestMin, openInterestMax, volMin, volMax });
}

export const DataFilter: MessageType<types.DataFilter> = { name: "Qot_GetOptionChain.DataFilter", read: readDataFilter, write: writeDataFilter };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let indexOptionType: number | undefined;
  let type: number | undefined;
  let condition: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let dataFilter: types.DataFilter | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) type = int32(r);
    if (r.tag === 24) condition = int32(r);
    if (r.tag === 34) beginTime = string(r);
    if (r.tag === 42) endTime = string(r);
    if (r.tag === 48) indexOptionType = int32(r);
    if (r.tag === 58) dataFilter = readDataFilter(below(r, "dataFilter"));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { owner: owner ?? lacks(r, "owner"), indexOptionType, type, condition, beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), dataFilter, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionChain.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeOptionItem(w: Writer, m: Loose<types.OptionItem>): void {
  putMessage(w, 10, "call", m.call, writeQot_Common_SecurityStaticInfo);
  putMessage(w, 18, "put", m.put, writeQot_Common_SecurityStaticInfo);
}

export const OptionItem: MessageType<types.OptionItem> = { name: "Qot_GetOptionChain.OptionItem", read: readOptionItem, write: writeOptionItem };

/** @internal */
export function writeOptionChain(w: Writer, m: Loose<types.OptionChain>): void {
  putString(w, 10, "strikeTime", m.strikeTime ?? missing(w, "strikeTime"));
  putMessages(w, 18, "option", m.option, writeOptionItem);
  putDouble(w, 25, "strikeTimestamp", m.strikeTimestamp);
}

export const OptionChain: MessageType<types.OptionChain> = { name: "Qot_GetOptionChain.OptionChain", read: readOptionChain, write: writeOptionChain };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "optionChain", m.optionChain, writeOptionChain);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionChain.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionChain.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionChain.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the options on a security that expire between two dates. Qot_GetOptionChain, protocol 3209. */
export const GetOptionChain: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3209,
  name: "Qot_GetOptionChain",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSpanDays: 30 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
