// Generated from Qot_UpdateOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** The underlying security. */
  owner?: Qot_Common.Security | undefined;
  /** The option that the event is about. */
  option?: Qot_Common.Security | undefined;
  /** What happened, in OpenD's words. */
  message?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let owner: Qot_Common.Security | undefined;
  let option: Qot_Common.Security | undefined;
  let message: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 18) option = readQot_Common_Security(below(r, "option"));
    if (r.tag === 26) message = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { owner, option, message });
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

/** Arrives when an option event happens that the user has an alert for. Qot_UpdateOptionEvent, protocol 3310. */
export const UpdateOptionEvent: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3310,
  name: "Qot_UpdateOptionEvent",
  push: { name: "Qot_UpdateOptionEvent.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateOptionEvent.S2C", read: readS2C },
});
