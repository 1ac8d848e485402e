// Generated from Qot_GetOptionZeroDteContract.proto by tools/protoc-gen-opend. Do not edit.
import { readZeroDteContractItem, writeC2S, readS2C } from "../../strict/qot/get-option-zero-dte-contract.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putDouble, putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int64, int32, bool } from "../../../protobuf/read-values.ts";
import { readOptionChainInfo as readQot_GetOptionZeroDteScreener_OptionChainInfo } from "../../strict/qot/get-option-zero-dte-screener.ts";
import { readZeroDteContractIndicator as readQot_OptionCommon_ZeroDteContractIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_GetOptionZeroDteScreener from "../../strict/qot/get-option-zero-dte-screener.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-zero-dte-contract.ts";

/** @internal */
export function writeZeroDteContractItem(w: Writer, m: Loose<types.ZeroDteContractItem>): void {
  putMessage(w, 10, "option", m.option ?? missing(w, "option"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt32(w, 24, "optionType", m.optionType);
  putDouble(w, 33, "optionPrice", m.optionPrice);
  putDouble(w, 41, "changeRate", m.changeRate);
  putInt64(w, 48, "volume", m.volume);
  putInt64(w, 56, "openInterest", m.openInterest);
  putDouble(w, 65, "iv", m.iv);
  putDouble(w, 73, "delta", m.delta);
  putDouble(w, 81, "gamma", m.gamma);
  putDouble(w, 89, "vega", m.vega);
  putDouble(w, 97, "theta", m.theta);
  putDouble(w, 105, "rho", m.rho);
  putDouble(w, 113, "buyBreakEvenPoint", m.buyBreakEvenPoint);
  putDouble(w, 121, "buyToBep", m.buyToBep);
  putDouble(w, 129, "buyProfitProbability", m.buyProfitProbability);
  putDouble(w, 137, "sellProfitProbability", m.sellProfitProbability);
}

export const ZeroDteContractItem: MessageType<types.ZeroDteContractItem> = { name: "Qot_GetOptionZeroDteContract.ZeroDteContractItem", read: readZeroDteContractItem, write: writeZeroDteContractItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let strikeDateTimestamp: bigint | undefined;
  let chainInfo: Qot_GetOptionZeroDteScreener.OptionChainInfo | undefined;
  let sortType: number | undefined;
  let isAsc: boolean | undefined;
  const filterList: Qot_OptionCommon.ZeroDteContractIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) strikeDateTimestamp = int64(r);
    if (r.tag === 26) chainInfo = readQot_GetOptionZeroDteScreener_OptionChainInfo(below(r, "chainInfo"));
    if (r.tag === 32) sortType = int32(r);
    if (r.tag === 40) isAsc = bool(r);
    while (r.tag === 50) filterList.push(readQot_OptionCommon_ZeroDteContractIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { owner: owner ?? lacks(r, "owner"), strikeDateTimestamp: strikeDateTimestamp ?? lacks(r, "strikeDateTimestamp"), chainInfo: chainInfo ?? lacks(r, "chainInfo"), sortType, isAsc, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionZeroDteContract.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeZeroDteContractItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionZeroDteContract.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionZeroDteContract.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionZeroDteContract.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the same-day options of one security. Qot_GetOptionZeroDteContract, protocol 3312. */
export const GetOptionZeroDteContract: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3312,
  name: "Qot_GetOptionZeroDteContract",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
