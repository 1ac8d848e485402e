// Generated from Qot_GetEventContract.proto by tools/protoc-gen-opend. Do not edit.
import { readContractItem, readRecommendContract, writeC2S, readS2C } from "../../strict/qot/get-event-contract.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract.ts";

/** @internal */
export function writeContractItem(w: Writer, m: Loose<types.ContractItem>): void {
  putMessage(w, 10, "contractSecurity", m.contractSecurity ?? missing(w, "contractSecurity"), writeQot_Common_Security);
  putMessage(w, 18, "eventSecurity", m.eventSecurity, writeQot_Common_Security);
  putMessage(w, 26, "seriesSecurity", m.seriesSecurity, writeQot_Common_Security);
  putInt32(w, 32, "contractType", m.contractType);
  putString(w, 42, "title", m.title);
  putString(w, 50, "yesSubTitle", m.yesSubTitle);
  putString(w, 58, "openTime", m.openTime);
  putString(w, 66, "closeTime", m.closeTime);
  putString(w, 74, "determinationTime", m.determinationTime);
  putString(w, 82, "settledTime", m.settledTime);
  putString(w, 90, "latestExpirationTime", m.latestExpirationTime);
  putInt32(w, 96, "status", m.status);
  putString(w, 106, "result", m.result);
  putString(w, 114, "settlementValue", m.settlementValue);
  putString(w, 122, "expirationValue", m.expirationValue);
  putString(w, 130, "volume", m.volume);
  putBool(w, 136, "canCloseEarly", m.canCloseEarly);
  putString(w, 146, "tickSize", m.tickSize);
  putString(w, 154, "category", m.category);
  putString(w, 162, "tag", m.tag);
}

export const ContractItem: MessageType<types.ContractItem> = { name: "Qot_GetEventContract.ContractItem", read: readContractItem, write: writeContractItem };

/** @internal */
export function writeRecommendContract(w: Writer, m: Loose<types.RecommendContract>): void {
  putMessage(w, 10, "contractSecurity", m.contractSecurity ?? missing(w, "contractSecurity"), writeQot_Common_Security);
}

export const RecommendContract: MessageType<types.RecommendContract> = { name: "Qot_GetEventContract.RecommendContract", read: readRecommendContract, write: writeRecommendContract };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let event: Qot_Common.Security | undefined;
  let nextPage: string | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) event = readQot_Common_Security(below(r, "event"));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 24) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { event: event ?? lacks(r, "event"), nextPage, count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContract.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "contractList", m.contractList, writeContractItem);
  putMessages(w, 18, "recommendContracts", m.recommendContracts, writeRecommendContract);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContract.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContract.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContract.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the contracts on an event, a page at a time. Qot_GetEventContract, protocol 3438. */
export const GetEventContract: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3438,
  name: "Qot_GetEventContract",
  effect: "read",
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
