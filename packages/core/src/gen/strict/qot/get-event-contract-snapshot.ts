// Generated from Qot_GetEventContractSnapshot.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string, int32, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The snapshot of one contract; prices are in the currency of the market. */
export interface SnapshotItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The event that the contract is on. */
  event_code?: Qot_Common.Security | undefined;
  /** The meaning of the side "yes". */
  yes_sub_title?: string | undefined;
  /** The meaning of the side "no". */
  no_sub_title?: string | undefined;
  /** A value of `EC_Status`: where the contract is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** Latest price, in the currency of the market. */
  price?: number | undefined;
  /** Contracts traded in all. */
  cumulative_volume?: number | undefined;
  /** Best bid for the side "yes", in the currency of the market. */
  yes_bid?: number | undefined;
  /** Contracts wanted at the best bid for the side "yes". */
  yes_bid_size?: number | undefined;
  /** Best ask for the side "yes", in the currency of the market. */
  yes_ask?: number | undefined;
  /** Contracts offered at the best ask for the side "yes". */
  yes_ask_size?: number | undefined;
  /** Best bid for the side "no", in the currency of the market. */
  no_bid?: number | undefined;
  /** Contracts wanted at the best bid for the side "no". */
  no_bid_size?: number | undefined;
  /** Best ask for the side "no", in the currency of the market. */
  no_ask?: number | undefined;
  /** Contracts offered at the best ask for the side "no". */
  no_ask_size?: number | undefined;
  /** Time of the latest trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  last_trade_time?: string | undefined;
  /** Contracts traded in the last 24 hours. */
  volume_24h?: number | undefined;
  /** Open contracts. */
  open_interest?: number | undefined;
}

/** @internal */
export function readSnapshotItem(r: Reader): SnapshotItem {
  let code: Qot_Common.Security | undefined;
  let name: string | undefined;
  let event_code: Qot_Common.Security | undefined;
  let yes_sub_title: string | undefined;
  let no_sub_title: string | undefined;
  let status: Qot_Common.EC_Status | (number & {}) | undefined;
  let price: number | undefined;
  let cumulative_volume: number | undefined;
  let yes_bid: number | undefined;
  let yes_bid_size: number | undefined;
  let yes_ask: number | undefined;
  let yes_ask_size: number | undefined;
  let no_bid: number | undefined;
  let no_bid_size: number | undefined;
  let no_ask: number | undefined;
  let no_ask_size: number | undefined;
  let last_trade_time: string | undefined;
  let volume_24h: number | undefined;
  let open_interest: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = readQot_Common_Security(below(r, "code"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) event_code = readQot_Common_Security(below(r, "event_code"));
    if (r.tag === 34) yes_sub_title = string(r);
    if (r.tag === 42) no_sub_title = string(r);
    if (r.tag === 48) status = int32(r);
    if (r.tag === 57) price = double(r);
    if (r.tag === 65) cumulative_volume = double(r);
    if (r.tag === 73) yes_bid = double(r);
    if (r.tag === 81) yes_bid_size = double(r);
    if (r.tag === 89) yes_ask = double(r);
    if (r.tag === 97) yes_ask_size = double(r);
    if (r.tag === 105) no_bid = double(r);
    if (r.tag === 113) no_bid_size = double(r);
    if (r.tag === 121) no_ask = double(r);
    if (r.tag === 129) no_ask_size = double(r);
    if (r.tag === 138) last_trade_time = string(r);
    if (r.tag === 145) volume_24h = double(r);
    if (r.tag === 153) open_interest = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 60, { code: code ?? lacks(r, "code"), name, event_code, yes_sub_title, no_sub_title, status, price, cumulative_volume, yes_bid, yes_bid_size, yes_ask, yes_ask_size, no_bid, no_bid_size, no_ask, no_ask_size, last_trade_time, volume_24h, open_interest });
}

export interface C2S {
  /** The contracts whose snapshots are wanted. */
  securityList: Qot_Common.Security[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
}

export interface S2C {
  /** One entry per requested contract. */
  snapshotList: SnapshotItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const snapshotList: SnapshotItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) snapshotList.push(readSnapshotItem(below(r, "snapshotList", snapshotList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { snapshotList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for a snapshot of event contracts. Qot_GetEventContractSnapshot, protocol 3445. */
export const GetEventContractSnapshot: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3445,
  name: "Qot_GetEventContractSnapshot",
  effect: "read",
  request: { name: "Qot_GetEventContractSnapshot.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractSnapshot.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractSnapshot.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractSnapshot.S2C", read: readS2C },
});
