// Generated from Trd_GetComboMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-combo-max-trd-qtys.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { readComboLeg as readQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { double, int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeComboMaxTrdQtys as writeTrd_Common_ComboMaxTrdQtys } from "../trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/trd/get-combo-max-trd-qtys.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  const comboLegs: Qot_Common.ComboLeg[] = [];
  let qty: number | undefined;
  let price: number | undefined;
  let orderType: number | undefined;
  let orderIDEx: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) comboLegs.push(readQot_Common_ComboLeg(below(r, "comboLegs", comboLegs.length)));
    if (r.tag === 33) qty = double(r);
    if (r.tag === 41) price = double(r);
    if (r.tag === 48) orderType = int32(r);
    if (r.tag === 58) orderIDEx = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { header: header ?? lacks(r, "header"), comboLegs, qty: qty ?? lacks(r, "qty"), price, orderType: orderType ?? lacks(r, "orderType"), orderIDEx });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetComboMaxTrdQtys.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "maxTrdQtys", m.maxTrdQtys, writeTrd_Common_ComboMaxTrdQtys);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetComboMaxTrdQtys.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetComboMaxTrdQtys.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetComboMaxTrdQtys.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how much of a combination of legs a trading account could trade at most. Trd_GetComboMaxTrdQtys, protocol 2112. */
export const GetComboMaxTrdQtys: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2112,
  name: "Trd_GetComboMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
