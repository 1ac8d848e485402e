import type { ReplyError } from "@opend/core";
import { isRefusal } from "../refusal.ts";

/** What became of a batch, code by code. */
export interface Outcome<Item> {
  readonly items: readonly Item[];
  /** Codes that are refused on their own too, with OpenD's words. */
  readonly refused: readonly { readonly code: string; readonly error: ReplyError }[];
}

type Ask<Item> = (codes: readonly string[]) => Promise<readonly Item[]>;

/** Refusals one after another that are no longer taken for a matter of single codes. */
export const mostInARow = 64;

/**
 * Finds the codes for which OpenD refuses a batch: it is halved until each stands alone. One such code
 * among 400 takes at most 18 requests more, every further one as many again at the worst.
 */
export class Halving<Item> {
  readonly #ask: Ask<Item>;
  #inARow = 0;
  #largestTaken = 0;

  constructor(ask: Ask<Item>) {
    this.#ask = ask;
  }

  /** Codes in the largest batch that was taken since a batch was halved from its whole. */
  get largestTaken(): number {
    return this.#largestTaken;
  }

  /**
   * What a batch brings that was refused as a whole.
   *
   * @throws what is no refusal of codes: a lost link, a spent budget, a frequency limit; and what
   * OpenD says when it refuses 64 times running.
   */
  ofRefused(codes: readonly string[], error: ReplyError): Promise<Outcome<Item>> {
    this.#largestTaken = 0;
    return codes.length > 1 ? this.#halves(codes) : Promise.resolve(allRefused(codes, error));
  }

  async #halves(codes: readonly string[]): Promise<Outcome<Item>> {
    const middle = Math.ceil(codes.length / 2);
    const [left, right] = [codes.slice(0, middle), codes.slice(middle)];
    const first = await this.#either(left);
    // When the first half is fine, the other one is what was refused; it need not be asked again.
    const isRightRefused = first.refused.length === 0 && right.length > 1;
    const second = await (isRightRefused ? this.#halves(right) : this.#either(right));
    return {
      items: [...first.items, ...second.items],
      refused: [...first.refused, ...second.refused],
    };
  }

  async #either(codes: readonly string[]): Promise<Outcome<Item>> {
    try {
      const items = await this.#ask(codes);
      this.#inARow = 0;
      this.#largestTaken = Math.max(this.#largestTaken, codes.length);
      return { items, refused: [] };
    } catch (error) {
      if (!isRefusal(error) || ++this.#inARow >= mostInARow) throw error;
      return codes.length > 1 ? this.#halves(codes) : allRefused(codes, error);
    }
  }
}

/** Every code of a batch, refused by the same words. */
export const allRefused = (codes: readonly string[], error: ReplyError): Outcome<never> => ({
  items: [],
  refused: codes.map((code) => ({ code, error })),
});
