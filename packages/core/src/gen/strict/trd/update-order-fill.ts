// Generated from Trd_UpdateOrderFill.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, readOrderFill as readTrd_Common_OrderFill } from "../trd/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The fill that is new or changed. */
  orderFill: Trd_Common.OrderFill;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let orderFill: Trd_Common.OrderFill | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) orderFill = readTrd_Common_OrderFill(below(r, "orderFill"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), orderFill: orderFill ?? lacks(r, "orderFill") });
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

/** Arrives when an order of an account chosen by `Trd_SubAccPush` is filled, wholly or in part. Trd_UpdateOrderFill, protocol 2218. */
export const UpdateOrderFill: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 2218,
  name: "Trd_UpdateOrderFill",
  push: { name: "Trd_UpdateOrderFill.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_UpdateOrderFill.S2C", read: readS2C },
});
