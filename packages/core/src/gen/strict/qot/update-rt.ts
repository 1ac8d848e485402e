// Generated from Qot_UpdateRT.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, readTimeShare as readQot_Common_TimeShare } from "../qot/common.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The points that are new or changed. */
  rtList: Qot_Common.TimeShare[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const rtList: Qot_Common.TimeShare[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) rtList.push(readQot_Common_TimeShare(below(r, "rtList", rtList.length)));
    if (r.tag === 26) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), name, rtList });
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

/** Arrives with new time-share points of a security that is subscribed with `SubType_RT`. Qot_UpdateRT, protocol 3009. */
export const UpdateRT: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3009,
  name: "Qot_UpdateRT",
  push: { name: "Qot_UpdateRT.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateRT.S2C", read: readS2C },
});
