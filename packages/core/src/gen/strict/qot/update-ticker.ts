// Generated from Qot_UpdateTicker.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, readTicker as readQot_Common_Ticker } from "../qot/common.ts";
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
  /** At most 50 trades, where they were missed while OpenD had lost its servers. */
  tickerList: Qot_Common.Ticker[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const tickerList: Qot_Common.Ticker[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) tickerList.push(readQot_Common_Ticker(below(r, "tickerList", tickerList.length)));
    if (r.tag === 26) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), name, tickerList });
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

/** Arrives with new trades of securities that are subscribed with `SubType_Ticker`. Qot_UpdateTicker, protocol 3011. */
export const UpdateTicker: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3011,
  name: "Qot_UpdateTicker",
  push: { name: "Qot_UpdateTicker.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateTicker.S2C", read: readS2C },
});
