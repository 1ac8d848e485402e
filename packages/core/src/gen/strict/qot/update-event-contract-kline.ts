// Generated from Qot_UpdateEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readKlineItem as readQot_GetEventContractKline_KlineItem } from "../qot/get-event-contract-kline.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_GetEventContractKline from "../qot/get-event-contract-kline.ts";

export interface S2C {
  /** The K-lines that are new or changed, one entry per contract and side. */
  klineList: Qot_GetEventContractKline.KlineItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const klineList: Qot_GetEventContractKline.KlineItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) klineList.push(readQot_GetEventContractKline_KlineItem(below(r, "klineList", klineList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { klineList });
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

/** Arrives with the newest K-lines of event contracts that are subscribed. Qot_UpdateEventContractKline, protocol 3451. */
export const UpdateEventContractKline: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3451,
  name: "Qot_UpdateEventContractKline",
  push: { name: "Qot_UpdateEventContractKline.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateEventContractKline.S2C", read: readS2C },
});
