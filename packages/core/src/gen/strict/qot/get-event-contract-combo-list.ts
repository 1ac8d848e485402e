// Generated from Qot_GetEventContractComboList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One event whose contracts can be combined. */
export interface ComboEvent {
  /** Market and code of the event. */
  eventSecurity: Qot_Common.Security;
  /** What the event is called, in the language that OpenD is set to. */
  eventName?: string | undefined;
  /** Some of the contracts that can be combined; `Qot_GetEventContract` has all. */
  comboContracts: Qot_Common.Security[];
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** The competition, in words. */
  competition?: string | undefined;
  /** The kind of bet within the competition, in words. */
  competitionScope?: string | undefined;
}

/** @internal */
export function readComboEvent(r: Reader): ComboEvent {
  let eventSecurity: Qot_Common.Security | undefined;
  let eventName: string | undefined;
  const comboContracts: Qot_Common.Security[] = [];
  let seriesSecurity: Qot_Common.Security | undefined;
  let category: string | undefined;
  let competition: string | undefined;
  let competitionScope: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) eventSecurity = readQot_Common_Security(below(r, "eventSecurity"));
    if (r.tag === 18) eventName = string(r);
    while (r.tag === 26) comboContracts.push(readQot_Common_Security(below(r, "comboContracts", comboContracts.length)));
    if (r.tag === 34) seriesSecurity = readQot_Common_Security(below(r, "seriesSecurity"));
    if (r.tag === 42) category = string(r);
    if (r.tag === 50) competition = string(r);
    if (r.tag === 58) competitionScope = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 28, { eventSecurity: eventSecurity ?? lacks(r, "eventSecurity"), eventName, comboContracts, seriesSecurity, category, competition, competitionScope });
}

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this competition; all when absent. */
  competition?: string | undefined;
  /** Only events of this series; all when absent. */
  series?: Qot_Common.Security | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "category", m.category);
  putString(w, 18, "competition", m.competition);
  putMessage(w, 26, "series", m.series, writeQot_Common_Security);
  putString(w, 34, "nextPage", m.nextPage);
  putInt32(w, 40, "count", m.count);
}

export interface S2C {
  /** The events of this page. */
  comboEventList: ComboEvent[];
  /** Key of the set of combinations, as exchange and symbol; hand it to `Qot_GetEventContractComboRfq` as it is. */
  mvc?: string | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const comboEventList: ComboEvent[] = [];
  let mvc: string | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) comboEventList.push(readComboEvent(below(r, "comboEventList", comboEventList.length)));
    if (r.tag === 18) mvc = string(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { comboEventList, mvc, nextPage });
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

/** Asks for events whose contracts can be combined, a page at a time. Qot_GetEventContractComboList, protocol 3453. */
export const GetEventContractComboList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3453,
  name: "Qot_GetEventContractComboList",
  effect: "read",
  request: { name: "Qot_GetEventContractComboList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractComboList.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractComboList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractComboList.S2C", read: readS2C },
});
