// Generated from Qot_GetCorporateActionsDividends.proto by tools/protoc-gen-opend. Do not edit.
import { readDividendItem, writeC2S, readS2C } from "../../strict/qot/get-corporate-actions-dividends.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-corporate-actions-dividends.ts";

/** @internal */
export function writeDividendItem(w: Writer, m: Loose<types.DividendItem>): void {
  putString(w, 10, "pubDate", m.pubDate);
  putString(w, 18, "statement", m.statement);
  putString(w, 26, "process", m.process);
  putString(w, 34, "recordDate", m.recordDate);
  putString(w, 42, "exDate", m.exDate);
  putString(w, 50, "dividendPayableDate", m.dividendPayableDate);
  putString(w, 58, "fiscalYear", m.fiscalYear);
}

export const DividendItem: MessageType<types.DividendItem> = { name: "Qot_GetCorporateActionsDividends.DividendItem", read: readDividendItem, write: writeDividendItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCorporateActionsDividends.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dividendList", m.dividendList, writeDividendItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCorporateActionsDividends.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCorporateActionsDividends.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCorporateActionsDividends.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the dividends of a stock. Qot_GetCorporateActionsDividends, protocol 3234. */
export const GetCorporateActionsDividends: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3234,
  name: "Qot_GetCorporateActionsDividends",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
