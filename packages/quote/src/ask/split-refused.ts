import type { ReplyError } from "@opend/core";
import { namedCodes } from "./named-codes.ts";
import { isRefusal } from "./refusal.ts";

/** What became of a batch, code by code. */
export interface Outcome<Item> {
  readonly items: readonly Item[];
  /** Codes that are at fault, with the words by which OpenD refused them. */
  readonly refused: readonly { readonly code: string; readonly error: ReplyError }[];
}

type Ask<Item> = (codes: readonly string[]) => Promise<readonly Item[]>;

/** Refusals one after another, none of which names a code, before it is doubted that codes are at fault. */
export const mostInARow = 64;

/**
 * Finds the codes for which OpenD refuses batches, one batch after another. A code that the refusal
 * names is left out and the rest asked again: one request each. Where none is named the batch is
 * halved: one such code among 400 takes at most 18 requests, every further one as many at the worst.
 * A batch that is refused for none of its codes was too large, and later ones are cut.
 */
export class RefusedBatches<Item> {
  readonly #ask: Ask<Item>;
  #size = Number.POSITIVE_INFINITY;
  #taken: string | undefined;
  #largestTaken = 0;
  #inARow = 0;
  #isSizeTried = false;

  constructor(ask: Ask<Item>) {
    this.#ask = ask;
  }

  /** The most codes that a batch may have, as far as refusals have taught it. */
  get size(): number {
    return this.#size;
  }

  /** @throws what the request throws, a refusal of the whole batch too. */
  async ask(codes: readonly string[]): Promise<readonly Item[]> {
    const items = await this.#ask(codes);
    this.#inARow = 0;
    this.#taken = codes[0];
    this.#largestTaken = Math.max(this.#largestTaken, codes.length);
    return items;
  }

  /**
   * What a batch brings that was refused as a whole.
   *
   * @throws what is no refusal of codes: a lost link, a spent budget, a frequency limit; and the
   * refusal itself, where after 64 running that name no code one that was taken before is refused
   * too, or none ever was taken.
   */
  ofRefused(codes: readonly string[], error: ReplyError): Promise<Outcome<Item>> {
    this.#largestTaken = 0;
    this.#isSizeTried = false;
    return this.#withoutNamed(codes, error);
  }

  async #outcome(codes: readonly string[]): Promise<Outcome<Item>> {
    if (codes.length > this.#size)
      return joined(
        await this.#outcome(codes.slice(0, this.#size)),
        await this.#outcome(codes.slice(this.#size)),
      );
    const answer = await this.#answer(codes);
    return "items" in answer
      ? { items: answer.items, refused: [] }
      : this.#withoutNamed(codes, answer.refusal);
  }

  /** Leaves out what is named, until the rest is taken or no more of it is named. */
  async #withoutNamed(codes: readonly string[], error: ReplyError): Promise<Outcome<Item>> {
    const refused: { code: string; error: ReplyError }[] = [];
    const unsure: string[] = [];
    let rest = codes;
    let refusal = error;
    let items: readonly Item[] | undefined;
    while (!items) {
      const named = namedCodes(refusal.retMsg, rest);
      if (named.sure.length + named.unsure.length === 0) break;
      for (const code of named.sure) refused.push({ code, error: refusal });
      unsure.push(...named.unsure);
      rest = rest.filter((code) => !named.sure.includes(code) && !named.unsure.includes(code));
      if (rest.length === 0) items = [];
      else {
        const answer = await this.#answer(rest);
        if ("items" in answer) items = answer.items;
        else refusal = answer.refusal;
      }
    }
    let outcome: Outcome<Item> = { items: items ?? [], refused };
    if (!items) {
      // Words that name a code which is no longer there did not mean it.
      const blameless = namedCodes(
        refusal.retMsg,
        refused.map(({ code }) => code),
      );
      const back = new Set([...blameless.sure, ...blameless.unsure]);
      outcome = joined(
        { items: [], refused: refused.filter(({ code }) => !back.has(code)) },
        await this.#halves([...rest, ...back], refusal),
      );
    }
    for (const code of unsure) outcome = joined(outcome, await this.#outcome([code]));
    return outcome;
  }

  /** `isInferred`: that the batch is refused follows from its other half's being taken. */
  async #halves(
    codes: readonly string[],
    error: ReplyError,
    isInferred = false,
  ): Promise<Outcome<Item>> {
    if (codes.length === 1) return allRefused(codes, error);
    const middle = Math.ceil(codes.length / 2);
    const [left, right] = [codes.slice(0, middle), codes.slice(middle)];
    const first = await this.#outcome(left);
    const whole = joined(first, await this.#other(right, first, error, isInferred));
    // None of its codes is refused by the words that refused it together with others.
    const isTooLarge = whole.refused.every((each) => each.error.retMsg !== error.retMsg);
    if (isTooLarge && this.#largestTaken > 0) this.#size = Math.min(this.#size, this.#largestTaken);
    return whole;
  }

  /**
   * The second half. When the first is fine, this one is what was refused, and need not be asked as a
   * whole; unless the size was at fault, which is tried once when two halves running were fine.
   */
  #other(
    codes: readonly string[],
    { refused }: Outcome<Item>,
    error: ReplyError,
    isInferred: boolean,
  ): Promise<Outcome<Item>> {
    if (refused.length > 0 || codes.length === 1 || codes.length > this.#size)
      return this.#outcome(codes);
    if (!isInferred || this.#isSizeTried) return this.#halves(codes, error, true);
    this.#isSizeTried = true;
    return this.#outcome(codes);
  }

  async #answer(
    codes: readonly string[],
  ): Promise<{ readonly items: readonly Item[] } | { readonly refusal: ReplyError }> {
    try {
      return { items: await this.ask(codes) };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { sure, unsure } = namedCodes(error.retMsg, codes);
      if (sure.length + unsure.length === 0) await this.#doubt(error);
      return { refusal: error };
    }
  }

  /** Asks again for what was taken before: when that is refused too, codes are not what is wrong. */
  async #doubt(refusal: ReplyError): Promise<void> {
    this.#inARow += 1;
    if (this.#inARow < mostInARow) return;
    if (this.#taken === undefined) throw refusal;
    await this.ask([this.#taken]);
  }
}

/** Every code of a batch, refused by the same words. */
export const allRefused = (codes: readonly string[], error: ReplyError): Outcome<never> => ({
  items: [],
  refused: codes.map((code) => ({ code, error })),
});

const joined = <Item>(one: Outcome<Item>, other: Outcome<Item>): Outcome<Item> => ({
  items: [...one.items, ...other.items],
  refused: [...one.refused, ...other.refused],
});
