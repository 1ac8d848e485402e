// Generated from Trd_Notify.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import type { MessageReader } from "../../../message.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Kind of notification; the vendor does not document its values. */
  type: number;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let type: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 16) type = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), type: type ?? lacks(r, "type") });
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

export const Response: MessageReader<Response> = { name: "Trd_Notify.Response", read: (r) => readReply(r, readS2C) };
