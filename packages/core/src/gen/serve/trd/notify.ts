// Generated from Trd_Notify.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/trd/notify.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/notify.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putInt32(w, 16, "type", m.type ?? missing(w, "type"));
}

export const S2C: MessageType<types.S2C> = { name: "Trd_Notify.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Trd_Notify.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };
