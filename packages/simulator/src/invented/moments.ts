import type { FieldShape } from "@opend/core/schema";
import { wallClock } from "../market/zone.ts";
import { instant, type Scene } from "./scene.ts";
import { byWord, meaning, wordsOf } from "./words.ts";

/** Fields of a row with one of these words in common have the same time: `listTime`, `listTimestamp`. */
const daysAfter = {
  ...Object.fromEntries(
    "begin start create list issue ipo min apply inquiry publ advance"
      .split(" ")
      .map((word) => [word, -30]),
  ),
  ...Object.fromEntries(
    "end expire expiration maturity strike pay payable draw settlement settled next max latest"
      .split(" ")
      .map((word) => [word, 30]),
  ),
} as const satisfies Record<string, number>;

const kinds = byWord({
  date: "date day timestampstr",
  time: "time timestamp stamp at",
  none: "zone range new period quarter year month",
});

/** Times that OpenD writes as dates. */
const dates =
  /^(list|strike|maturity|expire|ipo|apply|draw|winning)_?(start|end)?_?time|^timestampStr$/i;

const isNumber = ({ type }: FieldShape): boolean =>
  type === "int64" || type === "uint64" || type === "double" || type === "uint32";

/** Whether a field is a time, in seconds since 1970 or as text. */
export function isMoment(field: FieldShape): boolean {
  const kind = meaning(withoutStr(field.name), kinds);
  return (kind === "date" || kind === "time") && (field.type === "string" || isNumber(field));
}

const withoutStr = (name: string): string => name.replace(/_?str$/i, "");

const isDate = ({ name, type }: FieldShape): boolean =>
  dates.test(name) || (type === "string" && meaning(withoutStr(name), kinds) === "date");

/**
 * The value of a time field: seconds, or text in the market's zone. In a message with a date all
 * times are at midnight, so that a date and its seconds are the same instant.
 */
export function moment(
  field: FieldShape,
  siblings: readonly FieldShape[],
  scene: Scene,
): number | string {
  const hasDate = siblings.some((each) => isMoment(each) && isDate(each));
  const seconds = instant(scene, offset(field.name), hasDate ? 0 : secondsOfDay(scene));
  if (field.type !== "string") return seconds;
  const { day, time } = wallClock(seconds, scene.zone);
  return isDate(field) ? day : `${day} ${time}`;
}

// Between 10:00 and 11:00, when every market is open. All fields of a row have the same time.
const secondsOfDay = ({ index }: Scene): number => 36_000 + ((index * 97) % 3600);

function offset(name: string): number {
  const word = wordsOf(name).find((each) => Object.hasOwn(daysAfter, each));
  return word === undefined ? 0 : (daysAfter[word] as number);
}
