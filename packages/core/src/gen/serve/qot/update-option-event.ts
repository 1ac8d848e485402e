// Generated from Qot_UpdateOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-option-event.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-option-event.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "owner", m.owner, writeQot_Common_Security);
  putMessage(w, 18, "option", m.option, writeQot_Common_Security);
  putString(w, 26, "message", m.message);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateOptionEvent.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateOptionEvent.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives when an option event happens that the user has an alert for. Qot_UpdateOptionEvent, protocol 3310. */
export const UpdateOptionEvent: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3310,
  name: "Qot_UpdateOptionEvent",
  push: Response,
  s2c: S2C,
});
