// Generated from Qot_UpdateBasicQot.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readBasicQot as readQot_Common_BasicQot } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** The new quotes, one entry per security that changed. */
  basicQotList: Qot_Common.BasicQot[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const basicQotList: Qot_Common.BasicQot[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) basicQotList.push(readQot_Common_BasicQot(below(r, "basicQotList", basicQotList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { basicQotList });
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

/** Arrives with new quotes of securities that are subscribed with `SubType_Basic`. Qot_UpdateBasicQot, protocol 3005. */
export const UpdateBasicQot: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3005,
  name: "Qot_UpdateBasicQot",
  push: { name: "Qot_UpdateBasicQot.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateBasicQot.S2C", read: readS2C },
});
