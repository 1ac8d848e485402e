import type { TimeShare } from "@opend/core/qot/common";
import { toPrice } from "./price.ts";
import { rounded } from "./random.ts";
import { marketTime } from "./schema-names.ts";
import type { SessionKind } from "./sessions.ts";
import { begunSessions, sessionsToday, type TradedMinute } from "./tape/begun.ts";
import type { Tape } from "./tape/tape.ts";
import { minutesUpTo } from "./tape/totals.ts";
import { wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** The minutes of the newest day in the requested sessions, the oldest first. */
export function timeShare(tape: Tape, seconds: number, kinds: readonly SessionKind[]): TimeShare[] {
  const [newest] = sessionsToday(tape, seconds, kinds);
  return newest ? timeShareOn(tape, newest.day, seconds, kinds) : [];
}

/** The given minutes, of any days. The last one may be incomplete. */
export function timeShareOf(
  tape: Tape,
  minutes: readonly TradedMinute[],
  seconds: number,
  kinds: readonly SessionKind[],
): TimeShare[] {
  const labels = new Set(minutes.map(({ slot }) => slot.label));
  return [...new Set(minutes.map(({ day }) => day))].flatMap((day) =>
    timeShareOn(tape, day, seconds, kinds, (label) => labels.has(label)),
  );
}

function timeShareOn(
  tape: Tape,
  day: string,
  seconds: number,
  kinds: readonly SessionKind[],
  isWanted: (label: number) => boolean = () => true,
): TimeShare[] {
  const { security } = tape;
  const zone = zoneOf(security);
  const lastClose = tape.days.last(day)?.lastClose ?? security.lastClose;
  let [volume, amount] = [0, 0];
  return [...begunSessions(tape, seconds, kinds, day, day)].reverse().flatMap(({ kind }) =>
    minutesUpTo(tape, day, kind, seconds).flatMap((minute): TimeShare[] => {
      volume += minute.volume;
      amount += minute.amount;
      if (!isWanted(minute.label)) return [];
      const at = {
        time: marketTime(security, minute.label),
        timestamp: minute.label,
        minute: wallClock(minute.label, zone).minute,
      };
      if (minute.volume === 0) return [{ ...at, isBlank: true }];
      return [
        {
          ...at,
          isBlank: false,
          price: toPrice(minute.close),
          lastClosePrice: lastClose,
          avgPrice: rounded(toPrice(amount) / volume, 0.001),
          volume: BigInt(minute.volume),
          turnover: toPrice(minute.amount),
        },
      ];
    }),
  );
}
