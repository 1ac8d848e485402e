import { PriceReminderType as Type } from "@opend/core/qot/common";
import { type Quote, turnoverRate } from "../market/quote.ts";
import { rounded } from "../market/random.ts";

/** The condition of one type of reminder. */
interface Condition {
  readonly words: string;
  of(quote: Quote): number;
  isMet(current: number, value: number): boolean;
}

const isUp = (current: number, value: number): boolean => current >= value;
const isDown = (current: number, value: number): boolean => current <= value;
const price = ({ current }: Quote): number => current;

/** In percent. */
export const changeRate = ({ current, lastClose }: Quote): number =>
  rounded(((current - lastClose) / lastClose) * 100, 0.001);

/** By `PriceReminderType`; rates are in percent. Reminders of other types are kept and never fire. */
export const conditions: Readonly<Record<number, Condition>> = {
  [Type.PriceReminderType_PriceUp]: { words: "price rose to", of: price, isMet: isUp },
  [Type.PriceReminderType_PriceDown]: { words: "price fell to", of: price, isMet: isDown },
  [Type.PriceReminderType_ChangeRateUp]: { words: "% up:", of: changeRate, isMet: isUp },
  [Type.PriceReminderType_ChangeRateDown]: {
    words: "% down:",
    of: (quote) => -changeRate(quote),
    isMet: isUp,
  },
  [Type.PriceReminderType_VolumeUp]: { words: "volume:", of: ({ volume }) => volume, isMet: isUp },
  [Type.PriceReminderType_TurnoverUp]: {
    words: "turnover:",
    of: ({ turnover }) => turnover,
    isMet: isUp,
  },
  [Type.PriceReminderType_TurnoverRateUp]: {
    words: "turnover rate in %:",
    of: turnoverRate,
    isMet: isUp,
  },
};
