import { PriceReminderFreq, PriceReminderType } from "@opend/core/qot/common";
import { type C2S, SetPriceReminderOp } from "@opend/core/qot/set-price-reminder";
import { SetPriceReminder } from "@opend/core/serve/qot/set-price-reminder";
import type { Security } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { Refusal } from "../refusal.ts";
import type { Reminders } from "../reminders/reminders.ts";

/** As documented. */
const mostNoteCharacters = 10;

type Op = (reminders: Reminders, security: Security, c2s: C2S) => bigint;

const ops: Readonly<Record<number, Op>> = {
  [SetPriceReminderOp.SetPriceReminderOp_Add]: (reminders, security, c2s) =>
    reminders.add(wanted(security, c2s)),
  [SetPriceReminderOp.SetPriceReminderOp_Modify]: (reminders, security, c2s) => {
    reminders.change(keyIn(c2s), wanted(security, c2s));
    return keyIn(c2s);
  },
  [SetPriceReminderOp.SetPriceReminderOp_Enable]: (reminders, security, c2s) => {
    reminders.enable(security, keyIn(c2s), true);
    return keyIn(c2s);
  },
  [SetPriceReminderOp.SetPriceReminderOp_Disable]: (reminders, security, c2s) => {
    reminders.enable(security, keyIn(c2s), false);
    return keyIn(c2s);
  },
  [SetPriceReminderOp.SetPriceReminderOp_Del]: (reminders, security, c2s) => {
    reminders.remove(security, keyIn(c2s));
    return keyIn(c2s);
  },
  [SetPriceReminderOp.SetPriceReminderOp_DelAll]: (reminders, security) => {
    reminders.removeAll(security);
    return 0n;
  },
};

export const setPriceReminder: Handler = handler(SetPriceReminder, (c2s, { account }) => {
  const op = ops[c2s.op];
  if (!op) throw new Refusal(`unknown op ${c2s.op}`);
  return { key: op(account.reminders, account.catalog.find(c2s.security), c2s) };
});

function keyIn({ key }: C2S): bigint {
  if (key === undefined) throw new Refusal("key is missing");
  return key;
}

function wanted(security: Security, { type, freq, value, note = "", reminderSessionList }: C2S) {
  if (value === undefined) throw new Refusal("value is missing");
  if ([...note].length > mostNoteCharacters)
    throw new Refusal(`note is too long: at most ${mostNoteCharacters} characters are allowed`);
  return {
    ...{ security, value, note, sessions: reminderSessionList },
    type: oneOf("type", PriceReminderType, type),
    freq: oneOf("freq", PriceReminderFreq, freq),
  };
}

/** In every enum, 0 means unknown. */
function oneOf(name: string, values: object, value: number | undefined): number {
  if (!value || !Object.values(values).includes(value))
    throw new Refusal(`${name} must be a known one, not ${value}`);
  return value;
}
