// Generated from Qot_UpdateBroker.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-broker.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { writeBroker as writeQot_Common_Broker } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-broker.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 34, "name", m.name);
  putMessages(w, 18, "brokerAskList", m.brokerAskList, writeQot_Common_Broker);
  putMessages(w, 26, "brokerBidList", m.brokerBidList, writeQot_Common_Broker);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateBroker.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateBroker.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with the new broker queue of a Hong Kong security that is subscribed with `SubType_Broker`. Qot_UpdateBroker, protocol 3015. */
export const UpdateBroker: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3015,
  name: "Qot_UpdateBroker",
  push: Response,
  s2c: S2C,
});
