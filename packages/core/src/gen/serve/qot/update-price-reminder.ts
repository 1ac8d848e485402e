// Generated from Qot_UpdatePriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-price-reminder.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt32, putInt64 } from "../../../protobuf/write-values.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-price-reminder.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 90, "name", m.name);
  putDouble(w, 17, "price", m.price ?? missing(w, "price"));
  putDouble(w, 25, "changeRate", m.changeRate ?? missing(w, "changeRate"));
  putInt32(w, 32, "marketStatus", m.marketStatus ?? missing(w, "marketStatus"));
  putString(w, 42, "content", m.content ?? missing(w, "content"));
  putString(w, 50, "note", m.note ?? missing(w, "note"));
  putInt64(w, 56, "key", m.key);
  putInt32(w, 64, "type", m.type);
  putDouble(w, 73, "setValue", m.setValue);
  putDouble(w, 81, "curValue", m.curValue);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdatePriceReminder.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdatePriceReminder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives when a price reminder goes off. Qot_UpdatePriceReminder, protocol 3019. */
export const UpdatePriceReminder: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3019,
  name: "Qot_UpdatePriceReminder",
  push: Response,
  s2c: S2C,
});
