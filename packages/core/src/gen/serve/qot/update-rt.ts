// Generated from Qot_UpdateRT.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-rt.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { writeTimeShare as writeQot_Common_TimeShare } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-rt.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "name", m.name);
  putMessages(w, 18, "rtList", m.rtList, writeQot_Common_TimeShare);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateRT.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateRT.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with new time-share points of a security that is subscribed with `SubType_RT`. Qot_UpdateRT, protocol 3009. */
export const UpdateRT: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3009,
  name: "Qot_UpdateRT",
  push: Response,
  s2c: S2C,
});
