// Generated from Qot_GetOptionStrategy.proto by tools/protoc-gen-opend. Do not edit.
import { readOptionStrategyItem, writeC2S, readS2C } from "../../strict/qot/get-option-strategy.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeComboLeg as writeQot_Common_ComboLeg, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, double } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-strategy.ts";

/** @internal */
export function writeOptionStrategyItem(w: Writer, m: Loose<types.OptionStrategyItem>): void {
  putString(w, 10, "code", m.code ?? missing(w, "code"));
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putInt32(w, 24, "option_strategy", m.option_strategy ?? missing(w, "option_strategy"));
  putMessage(w, 34, "stock_owner", m.stock_owner ?? missing(w, "stock_owner"), writeQot_Common_Security);
  putMessages(w, 42, "multi_legs", m.multi_legs, writeQot_Common_ComboLeg);
}

export const OptionStrategyItem: MessageType<types.OptionStrategyItem> = { name: "Qot_GetOptionStrategy.OptionStrategyItem", read: readOptionStrategyItem, write: writeOptionStrategyItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let option_strategy: number | undefined;
  let expire_time: string | undefined;
  let far_expire_time: string | undefined;
  let spread: number | undefined;
  let option_type: number | undefined;
  let strike_price: number | undefined;
  let index_option_type: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) option_strategy = int32(r);
    if (r.tag === 26) expire_time = string(r);
    if (r.tag === 34) far_expire_time = string(r);
    if (r.tag === 41) spread = double(r);
    if (r.tag === 48) option_type = int32(r);
    if (r.tag === 57) strike_price = double(r);
    if (r.tag === 64) index_option_type = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { owner: owner ?? lacks(r, "owner"), option_strategy: option_strategy ?? lacks(r, "option_strategy"), expire_time, far_expire_time, spread, option_type, strike_price, index_option_type, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionStrategy.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "strategyList", m.strategyList, writeOptionStrategyItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionStrategy.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionStrategy.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionStrategy.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the combinations that make an option strategy on a security. Qot_GetOptionStrategy, protocol 3256. */
export const GetOptionStrategy: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3256,
  name: "Qot_GetOptionStrategy",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
