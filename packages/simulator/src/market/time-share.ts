import type { TimeShare } from "@opend/core/qot/common";
import { marketTime } from "./basic-qot.ts";
import { zoneOf } from "./markets.ts";
import { toPrice } from "./price.ts";
import { rounded } from "./random.ts";
import type { SessionKind } from "./sessions.ts";
import type { Tape } from "./tape.ts";
import { wallClock } from "./zone.ts";

/** The minutes of the newest day, the oldest first; its sessions are those asked for. */
export function timeShare(tape: Tape, seconds: number, kinds: readonly SessionKind[]): TimeShare[] {
  const { security } = tape;
  const zone = zoneOf(security);
  const [newest, ...older] = [...tape.today(seconds, kinds)];
  if (!newest) return [];
  const sessions = [newest, ...older].filter(({ day }) => day === newest.day).reverse();
  const lastClose = tape.days.last(newest.day)?.lastClose ?? security.lastClose;
  let [volume, amount] = [0, 0];
  return sessions.flatMap(({ day, kind }) =>
    tape.minutes(day, kind, seconds).map((minute): TimeShare => {
      const at = {
        time: marketTime(security, minute.label),
        timestamp: minute.label,
        minute: wallClock(minute.label, zone).minute,
      };
      if (minute.volume === 0) return { ...at, isBlank: true };
      volume += minute.volume;
      amount += minute.amount;
      return {
        ...at,
        isBlank: false,
        price: toPrice(minute.close),
        lastClosePrice: lastClose,
        avgPrice: rounded(toPrice(amount) / volume, 0.001),
        volume: BigInt(minute.volume),
        turnover: toPrice(minute.amount),
      };
    }),
  );
}
