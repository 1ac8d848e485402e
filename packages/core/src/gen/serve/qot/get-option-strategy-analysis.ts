// Generated from Qot_GetOptionStrategyAnalysis.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-option-strategy-analysis.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readComboLeg as readQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putList } from "../../../protobuf/writer.ts";
import { putString, putInt32, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-strategy-analysis.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const multi_legs: Qot_Common.ComboLeg[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) multi_legs.push(readQot_Common_ComboLeg(below(r, "multi_legs", multi_legs.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { multi_legs, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionStrategyAnalysis.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "code", m.code ?? missing(w, "code"));
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putInt32(w, 24, "option_strategy", m.option_strategy ?? missing(w, "option_strategy"));
  putDouble(w, 33, "bid1", m.bid1);
  putDouble(w, 41, "ask1", m.ask1);
  putDouble(w, 49, "max_profit", m.max_profit);
  putDouble(w, 57, "max_loss", m.max_loss);
  putList(w, 65, "breakeven_points", m.breakeven_points, putDouble);
  putDouble(w, 73, "prob_of_profit", m.prob_of_profit);
  putDouble(w, 81, "delta", m.delta);
  putDouble(w, 89, "theta", m.theta);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionStrategyAnalysis.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionStrategyAnalysis.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionStrategyAnalysis.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for profit, loss, break-even and odds of a combination of option legs. Qot_GetOptionStrategyAnalysis, protocol 3257. */
export const GetOptionStrategyAnalysis: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3257,
  name: "Qot_GetOptionStrategyAnalysis",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
