// Generated from Qot_UpdateBasicQot.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-basic-qot.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeBasicQot as writeQot_Common_BasicQot } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-basic-qot.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "basicQotList", m.basicQotList, writeQot_Common_BasicQot);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateBasicQot.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateBasicQot.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with new quotes of securities that are subscribed with `SubType_Basic`. Qot_UpdateBasicQot, protocol 3005. */
export const UpdateBasicQot: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3005,
  name: "Qot_UpdateBasicQot",
  push: Response,
  s2c: S2C,
});
