// Generated from Qot_GetEventContractKline.KlineItem by tools/rows. Do not edit.
import type { KlineItem as Message } from "@opend/core/qot/get-event-contract-kline";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type EventSide, eventSides } from "../enums/event-side.ts";
import { type EventCandle, eventCandle } from "./event-candle.ts";

/** The K-lines of one contract. */
export interface EventCandles {
  /** Market and code of the contract. */
  readonly code: string;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** The side whose prices these are. OpenD calls it `pre_side`. */
  readonly side: EventSide | undefined;
  /** The K-lines of that contract and side. OpenD calls it `klineList`. */
  readonly candles: readonly EventCandle[];
}

export function eventCandles(message: Message): EventCandles {
  return {
    code: codeText(message.code),
    name: message.name || undefined,
    side: enumName(eventSides, message.pre_side),
    candles: message.klineList.map(eventCandle),
  };
}
