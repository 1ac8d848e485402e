import type { Init } from "@opend/core";
import type { Clock, Timer } from "@opend/core/internal";
import { PriceReminderFreq, PriceReminderMarketStatus } from "@opend/core/qot/common";
import type { S2C as Update } from "@opend/core/qot/update-price-reminder";
import { keyOf, type Security } from "../data/security.ts";
import type { Catalog } from "../market/catalog.ts";
import type { Market } from "../market/markets.ts";
import type { Quote } from "../market/quote.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { isOpen } from "../market/tape/opening.ts";
import type { MarketTime } from "../market/time.ts";
import { Refusal } from "../refusal.ts";
import { changeRate, conditions } from "./conditions.ts";
import type { Reminder } from "./reminder.ts";

/** As documented. */
const mostOfType = 10;

/** Greater than a JavaScript number can hold exactly, like real keys. */
const firstKey = 6_000_000_000_000_000_001n;

interface Sources {
  readonly clock: Clock;
  readonly time: MarketTime;
  readonly catalog: Catalog;
  readonly upstream: { delivers(market: Market): boolean };
  tell(update: Init<Update>): void;
}

type Wanted = Pick<Reminder, "security" | "type" | "value" | "freq" | "note" | "sessions">;

/** The account's price reminders. They are checked once a tick and pushed when their condition is met. */
export class Reminders {
  readonly #sources: Sources;
  readonly #kept = new Map<bigint, Reminder>();
  #timer: Timer | undefined;
  #addCount = 0n;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** In the order in which they were set. */
  get all(): Reminder[] {
    return [...this.#kept.values()];
  }

  /** @throws {Refusal} when the security has too many reminders of this type. */
  add(wanted: Wanted): bigint {
    const same = this.all.filter(
      ({ security, type }) => keyOf(security) === keyOf(wanted.security) && type === wanted.type,
    );
    if (same.length >= mostOfType)
      throw new Refusal(`too many price reminders of this type: at most ${mostOfType} are allowed`);
    const key = firstKey + this.#addCount++;
    this.#keep(key, wanted);
    return key;
  }

  /** Resets and enables a reminder. @throws {Refusal} when there is no such reminder. */
  change(key: bigint, wanted: Wanted): void {
    this.#find(wanted.security, key);
    this.#keep(key, wanted);
  }

  /** @throws {Refusal} when there is no such reminder. */
  enable(security: Security, key: bigint, isEnabled: boolean): void {
    const reminder = this.#find(security, key);
    reminder.isEnabled = isEnabled;
    reminder.wasMet = this.#isMet(reminder);
    this.#update();
  }

  /** @throws {Refusal} when there is no such reminder. */
  remove(security: Security, key: bigint): void {
    this.#kept.delete(this.#find(security, key).key);
    this.#update();
  }

  removeAll(of: Security): void {
    for (const { key, security } of this.all)
      if (keyOf(security) === keyOf(of)) this.#kept.delete(key);
    this.#update();
  }

  #keep(key: bigint, wanted: Wanted): void {
    const reminder = { ...wanted, key, isEnabled: true, wasMet: false, toldOn: undefined };
    reminder.wasMet = this.#isMet(reminder);
    this.#kept.set(key, reminder);
    this.#update();
  }

  #find(security: Security, key: bigint): Reminder {
    const found = this.#kept.get(key);
    if (!found || keyOf(found.security) !== keyOf(security))
      throw new Refusal(`there is no price reminder ${key} of ${security.market}.${security.code}`);
    return found;
  }

  /** Runs a timer only while a reminder is enabled. */
  #update(): void {
    const isWanted = this.all.some(({ isEnabled }) => isEnabled);
    if (!isWanted) {
      this.#timer?.cancel();
      this.#timer = undefined;
    } else this.#timer ??= this.#schedule();
  }

  #schedule(): Timer {
    const { clock, time } = this.#sources;
    const next = time.tick() + 1;
    return clock.after(time.untilTick(next), () => this.#onTick(), { background: true });
  }

  #onTick(): void {
    this.#timer = undefined;
    for (const reminder of this.all) if (reminder.isEnabled) this.#look(reminder);
    this.#update();
  }

  #look(reminder: Reminder): void {
    const { catalog, upstream, tell } = this.#sources;
    const { security } = reminder;
    if (!upstream.delivers(security.market) || !isOpen(catalog.tape(security), this.#seconds()))
      return;
    const { wasMet } = reminder;
    reminder.wasMet = this.#isMet(reminder);
    if (wasMet || !reminder.wasMet) return;
    const quote = this.#quote(security);
    const isOnceADay = reminder.freq === PriceReminderFreq.PriceReminderFreq_OnceADay;
    if (isOnceADay && reminder.toldOn === quote.bar?.day) return;
    reminder.toldOn = quote.bar?.day;
    if (reminder.freq === PriceReminderFreq.PriceReminderFreq_OnlyOnce) reminder.isEnabled = false;
    tell(updateOf(reminder, quote));
  }

  #isMet({ security, type, value }: Reminder): boolean {
    const condition = conditions[type];
    return condition?.isMet(condition.of(this.#quote(security)), value) ?? false;
  }

  #quote(security: Security): Quote {
    return this.#sources.catalog.quote(security, this.#seconds());
  }

  // The same time as in pushes of quotes.
  #seconds(): number {
    const { time } = this.#sources;
    return time.secondsAt(time.tick());
  }
}

function updateOf({ security, key, type, value, note }: Reminder, quote: Quote): Init<Update> {
  const condition = conditions[type];
  const curValue = condition?.of(quote) ?? 0;
  return {
    security: schemaSecurity(security),
    name: security.name,
    price: quote.current,
    changeRate: changeRate(quote),
    marketStatus: PriceReminderMarketStatus.PriceReminderMarketStatus_Open,
    content: `${security.name} ${condition?.words} ${curValue}`,
    note,
    ...{ key, type, curValue },
    setValue: value,
  };
}
