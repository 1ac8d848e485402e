// Generated from Qot_UpdatePriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { double, int32, string, int64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Price when the reminder went off, in the currency of the market. */
  price: number;
  /** Change of price when the reminder went off, in percent. */
  changeRate: number;
  /** A value of `PriceReminderMarketStatus`: the session in which the reminder went off. */
  marketStatus: number;
  /** OpenD's own words about what happened. */
  content: string;
  /** The user's note to the reminder, at most 20 Chinese characters. */
  note: string;
  /** The reminder's id, as `Qot_SetPriceReminder` gave it. */
  key?: bigint | undefined;
  /** A value of `PriceReminderType`: what the reminder waits for. */
  type?: number | undefined;
  /** The value that the reminder waits for; its unit follows from `type`. */
  setValue?: number | undefined;
  /** The value when the reminder went off; its unit follows from `type`. */
  curValue?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let price: number | undefined;
  let changeRate: number | undefined;
  let marketStatus: number | undefined;
  let content: string | undefined;
  let note: string | undefined;
  let key: bigint | undefined;
  let type: number | undefined;
  let setValue: number | undefined;
  let curValue: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 17) price = double(r);
    if (r.tag === 25) changeRate = double(r);
    if (r.tag === 32) marketStatus = int32(r);
    if (r.tag === 42) content = string(r);
    if (r.tag === 50) note = string(r);
    if (r.tag === 56) key = int64(r);
    if (r.tag === 64) type = int32(r);
    if (r.tag === 73) setValue = double(r);
    if (r.tag === 81) curValue = double(r);
    if (r.tag === 90) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 36, { security: security ?? lacks(r, "security"), name, price: price ?? lacks(r, "price"), changeRate: changeRate ?? lacks(r, "changeRate"), marketStatus: marketStatus ?? lacks(r, "marketStatus"), content: content ?? lacks(r, "content"), note: note ?? lacks(r, "note"), key, type, setValue, curValue });
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Arrives when a price reminder goes off. Qot_UpdatePriceReminder, protocol 3019. */
export const UpdatePriceReminder: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3019,
  name: "Qot_UpdatePriceReminder",
  push: { name: "Qot_UpdatePriceReminder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdatePriceReminder.S2C", read: readS2C },
});
