// Generated from Trd_GetMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-max-trd-qtys.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { int32, string, double, uint64, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeMaxTrdQtys as writeTrd_Common_MaxTrdQtys } from "../trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-max-trd-qtys.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  let orderType: number | undefined;
  let code: string | undefined;
  let price: number | undefined;
  let orderID: bigint | undefined;
  let adjustPrice: boolean | undefined;
  let adjustSideAndLimit: number | undefined;
  let secMarket: number | undefined;
  let orderIDEx: string | undefined;
  let session: number | undefined;
  let positionID: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 16) orderType = int32(r);
    if (r.tag === 26) code = string(r);
    if (r.tag === 33) price = double(r);
    if (r.tag === 40) orderID = uint64(r);
    if (r.tag === 48) adjustPrice = bool(r);
    if (r.tag === 57) adjustSideAndLimit = double(r);
    if (r.tag === 64) secMarket = int32(r);
    if (r.tag === 74) orderIDEx = string(r);
    if (r.tag === 80) session = int32(r);
    if (r.tag === 88) positionID = uint64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 32, { header: header ?? lacks(r, "header"), orderType: orderType ?? lacks(r, "orderType"), code: code ?? lacks(r, "code"), price: price ?? lacks(r, "price"), orderID, adjustPrice, adjustSideAndLimit, secMarket, orderIDEx, session, positionID });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetMaxTrdQtys.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "maxTrdQtys", m.maxTrdQtys, writeTrd_Common_MaxTrdQtys);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetMaxTrdQtys.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetMaxTrdQtys.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetMaxTrdQtys.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how much of a security a trading account could buy or sell at most. Trd_GetMaxTrdQtys, protocol 2111. */
export const GetMaxTrdQtys: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2111,
  name: "Trd_GetMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
