// Generated from Qot_UpdateKL.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-kl.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeKLine as writeQot_Common_KLine } from "../../strict/qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-kl.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "rehabType", m.rehabType ?? missing(w, "rehabType"));
  putInt32(w, 16, "klType", m.klType ?? missing(w, "klType"));
  putMessage(w, 26, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 42, "name", m.name);
  putMessages(w, 34, "klList", m.klList, writeQot_Common_KLine);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateKL.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateKL.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with the newest K-lines of a security that is subscribed with one of `SubType_KL_…`. Qot_UpdateKL, protocol 3007. */
export const UpdateKL: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3007,
  name: "Qot_UpdateKL",
  push: Response,
  s2c: S2C,
});
