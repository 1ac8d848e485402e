// Generated from Qot_UpdateTicker.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-ticker.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { writeTicker as writeQot_Common_Ticker } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-ticker.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "name", m.name);
  putMessages(w, 18, "tickerList", m.tickerList, writeQot_Common_Ticker);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateTicker.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateTicker.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with new trades of securities that are subscribed with `SubType_Ticker`. Qot_UpdateTicker, protocol 3011. */
export const UpdateTicker: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3011,
  name: "Qot_UpdateTicker",
  push: Response,
  s2c: S2C,
});
