// Generated from Trd_UpdateOrder.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, readOrder as readTrd_Common_Order } from "../trd/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The order as it is now. */
  order: Trd_Common.Order;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let order: Trd_Common.Order | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) order = readTrd_Common_Order(below(r, "order"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), order: order ?? lacks(r, "order") });
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

/** Arrives when an order of an account chosen by `Trd_SubAccPush` changes. Trd_UpdateOrder, protocol 2208. */
export const UpdateOrder: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 2208,
  name: "Trd_UpdateOrder",
  push: { name: "Trd_UpdateOrder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_UpdateOrder.S2C", read: readS2C },
});
