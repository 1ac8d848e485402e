// Generated from Qot_UpdateEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readTickerItem as readQot_GetEventContractTicker_TickerItem } from "../qot/get-event-contract-ticker.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_GetEventContractTicker from "../qot/get-event-contract-ticker.ts";

export interface S2C {
  /** The new trades, one entry per contract. */
  tickerList: Qot_GetEventContractTicker.TickerItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const tickerList: Qot_GetEventContractTicker.TickerItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) tickerList.push(readQot_GetEventContractTicker_TickerItem(below(r, "tickerList", tickerList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { tickerList });
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

/** Arrives with new trades of event contracts that are subscribed. Qot_UpdateEventContractTicker, protocol 3452. */
export const UpdateEventContractTicker: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  push: { name: "Qot_UpdateEventContractTicker.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateEventContractTicker.S2C", read: readS2C },
});
