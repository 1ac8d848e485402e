import type { ReplyError } from "@opend/core";
import { namedCodes } from "./named-codes.ts";
import { isRefusal } from "./refusal.ts";

/** The outcome of a batch. */
export interface Outcome<Item> {
  readonly items: readonly Item[];
  /** The refused codes, each with the error of OpenD. */
  readonly refused: readonly { readonly code: string; readonly error: ReplyError }[];
}

type Ask<Item> = (codes: readonly string[]) => Promise<readonly Item[]>;

/**
 * After this many successive refusals without a code in their text, it is checked whether codes are
 * the cause.
 */
export const mostInARow = 64;

/**
 * Finds the codes for which OpenD refuses batches. A code that the refusal names is removed, and the
 * rest is requested again: one request per code. If the refusal names no code, the batch is halved.
 * One refused code among 400 costs at most 18 requests, each further one at most as many. If no code
 * is the cause, the batch was too large, and later batches are smaller.
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

  /** The most codes that a batch may have, as learned from refusals. */
  get size(): number {
    return this.#size;
  }

  /** @throws the error of the request, also a refusal of the whole batch. */
  async ask(codes: readonly string[]): Promise<readonly Item[]> {
    const items = await this.#ask(codes);
    this.#inARow = 0;
    this.#taken = codes[0];
    this.#largestTaken = Math.max(this.#largestTaken, codes.length);
    return items;
  }

  /**
   * Finds the outcome of a refused batch.
   *
   * @throws other errors: a lost link, a timeout, a frequency limit. Also the refusal itself, after
   * 64 in a row that name no code, if an accepted code is now refused too, or none was ever accepted.
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

  /** Removes named codes until the rest is accepted, or the refusal names no code of the rest. */
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
      // If the last text names a code that was already removed, the code was not the cause.
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

  /**
   * `isInferred`: the batch was not refused itself. Its other half was accepted, so it must contain
   * the cause.
   */
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
    // The batch was too large if no single code is refused with the same message.
    const isTooLarge = whole.refused.every((each) => each.error.retMsg !== error.retMsg);
    if (isTooLarge && this.#largestTaken > 0) this.#size = Math.min(this.#size, this.#largestTaken);
    return whole;
  }

  /**
   * The second half. If the first half was accepted, this one contains the cause and is halved
   * without a request. If two first halves in a row were accepted, the size may be the cause, so it
   * is requested once.
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

  /** Requests a code that was accepted before. If it is refused now, codes are not the cause. */
  async #doubt(refusal: ReplyError): Promise<void> {
    this.#inARow += 1;
    if (this.#inARow < mostInARow) return;
    if (this.#taken === undefined) throw refusal;
    await this.ask([this.#taken]);
  }
}

/** The outcome if all codes of a batch are refused with the same error. */
export const allRefused = (codes: readonly string[], error: ReplyError): Outcome<never> => ({
  items: [],
  refused: codes.map((code) => ({ code, error })),
});

const joined = <Item>(one: Outcome<Item>, other: Outcome<Item>): Outcome<Item> => ({
  items: [...one.items, ...other.items],
  refused: [...one.refused, ...other.refused],
});
