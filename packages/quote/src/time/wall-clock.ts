/*
 * A wall clock is the date and time that a market's clock shows, without its time zone. It is stored
 * as the milliseconds since 1970 at which a clock in UTC would show the same, so that it can be
 * compared and computed with.
 *
 *     2026-04-30                 a day
 *     2026-04-30 15:59:00        a second
 *     2026-04-30 15:59:00.123    with milliseconds
 */
const dayLength = "2026-04-30".length;
const secondLength = "2026-04-30 15:59:00".length;

/** Reads a wall clock; `undefined` if it does not exist or is not one. */
export function readWallClock(text: string): number | undefined {
  const day = readDay(text.length === dayLength ? text : text.slice(0, dayLength));
  if (day === undefined || text.length === dayLength) return day;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, secondLength);
  const isWhole = text[10] === " " && text[13] === ":" && text[16] === ":";
  if (!isWhole || !(hour < 24 && minute < 60 && second < 60)) return undefined;
  const clock = day + ((hour * 60 + minute) * 60 + second) * 1000;
  if (text.length === secondLength) return clock;
  const fraction = /^\.(\d{1,9})$/.exec(text.slice(secondLength))?.[1];
  return fraction === undefined ? undefined : clock + Number(fraction.slice(0, 3).padEnd(3, "0"));
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;

// Successive rows usually have the same day. Its value never changes, so sharing this cache is safe.
let lastRead = { text: "", day: undefined as number | undefined };

/** Reads a day; `undefined` if the text is not only a day. */
export function readDay(text: string): number | undefined {
  if (lastRead.text === text) return lastRead.day;
  const [, year, month, date] = pattern.exec(text) ?? [];
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // `Date.UTC` turns 31 April into 1 May, and the year 99 into 1999.
  lastRead = { text, day: year !== undefined && dayText(day) === text ? day : undefined };
  return lastRead.day;
}

/** The number at this place; `NaN` if there is anything except digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** `2026-04-30 15:59:00`, with milliseconds if there are any. */
export function wallClockText(clock: number): string {
  const seconds = Math.floor(clock / 1000);
  const milliseconds = clock - seconds * 1000;
  const days = Math.floor(seconds / daySeconds);
  const second = seconds - days * daySeconds;
  const hours = two(Math.floor(second / 3600));
  const minutes = two(Math.floor(second / 60) % 60);
  const text = `${textOfDay(days)} ${hours}:${minutes}:${two(second % 60)}`;
  return milliseconds === 0 ? text : `${text}.${String(milliseconds).padStart(3, "0")}`;
}

/** The day of a wall clock: `2026-04-30`. */
export const dayText = (clock: number): string => new Date(clock).toISOString().slice(0, 10);

const daySeconds = 24 * 3600;
const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

let lastWritten = { days: 0, text: "1970-01-01" };

function textOfDay(days: number): string {
  if (lastWritten.days !== days) lastWritten = { days, text: dayText(days * daySeconds * 1000) };
  return lastWritten.text;
}
