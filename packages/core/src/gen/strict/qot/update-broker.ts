// Generated from Qot_UpdateBroker.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, readBroker as readQot_Common_Broker } from "../qot/common.ts";
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
  /** Brokers that offer, by price level. */
  brokerAskList: Qot_Common.Broker[];
  /** Brokers that bid, by price level. */
  brokerBidList: Qot_Common.Broker[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const brokerAskList: Qot_Common.Broker[] = [];
  const brokerBidList: Qot_Common.Broker[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) brokerAskList.push(readQot_Common_Broker(below(r, "brokerAskList", brokerAskList.length)));
    while (r.tag === 26) brokerBidList.push(readQot_Common_Broker(below(r, "brokerBidList", brokerBidList.length)));
    if (r.tag === 34) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { security: security ?? lacks(r, "security"), name, brokerAskList, brokerBidList });
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

/** Arrives with the new broker queue of a Hong Kong security that is subscribed with `SubType_Broker`. Qot_UpdateBroker, protocol 3015. */
export const UpdateBroker: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3015,
  name: "Qot_UpdateBroker",
  push: { name: "Qot_UpdateBroker.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateBroker.S2C", read: readS2C },
});
