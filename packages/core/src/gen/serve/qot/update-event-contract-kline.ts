// Generated from Qot_UpdateEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-event-contract-kline.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeKlineItem as writeQot_GetEventContractKline_KlineItem } from "../qot/get-event-contract-kline.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_GetEventContractKline from "../../strict/qot/get-event-contract-kline.ts";
import type * as types from "../../strict/qot/update-event-contract-kline.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "klineList", m.klineList, writeQot_GetEventContractKline_KlineItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateEventContractKline.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateEventContractKline.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with the newest K-lines of event contracts that are subscribed. Qot_UpdateEventContractKline, protocol 3451. */
export const UpdateEventContractKline: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3451,
  name: "Qot_UpdateEventContractKline",
  push: Response,
  s2c: S2C,
});
