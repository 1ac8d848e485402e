// Generated from Qot_UpdateEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-event-contract-ticker.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeTickerItem as writeQot_GetEventContractTicker_TickerItem } from "../qot/get-event-contract-ticker.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_GetEventContractTicker from "../../strict/qot/get-event-contract-ticker.ts";
import type * as types from "../../strict/qot/update-event-contract-ticker.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "tickerList", m.tickerList, writeQot_GetEventContractTicker_TickerItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateEventContractTicker.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateEventContractTicker.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with new trades of event contracts that are subscribed. Qot_UpdateEventContractTicker, protocol 3452. */
export const UpdateEventContractTicker: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  push: Response,
  s2c: S2C,
});
