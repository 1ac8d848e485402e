// Generated from Qot_UpdateKL.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, readKLine as readQot_Common_KLine } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** A value of `RehabType`: how prices are adjusted. */
  rehabType: number;
  /** A value of `KLType`: the period of one K-line. */
  klType: number;
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines that are new or changed. */
  klList: Qot_Common.KLine[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let rehabType: number | undefined;
  let klType: number | undefined;
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const klList: Qot_Common.KLine[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) rehabType = int32(r);
    if (r.tag === 16) klType = int32(r);
    if (r.tag === 26) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 34) klList.push(readQot_Common_KLine(below(r, "klList", klList.length)));
    if (r.tag === 42) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { rehabType: rehabType ?? lacks(r, "rehabType"), klType: klType ?? lacks(r, "klType"), security: security ?? lacks(r, "security"), name, klList });
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

/** Arrives with the newest K-lines of a security that is subscribed with one of `SubType_KL_…`. Qot_UpdateKL, protocol 3007. */
export const UpdateKL: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3007,
  name: "Qot_UpdateKL",
  push: { name: "Qot_UpdateKL.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateKL.S2C", read: readS2C },
});
