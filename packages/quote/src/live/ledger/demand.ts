import type { OpendError } from "@opend/core";
import { covers, plainTerms, type Terms, united, widthOf } from "./terms.ts";

/** What one user wants of a unit. */
interface Use {
  readonly terms: Terms;
  /** OpenD refused these terms. It stands until something is tried anew. */
  readonly refusal?: OpendError;
}

/** Who wants one unit, and on which terms. */
export class Demand<User> {
  readonly #uses = new Map<User, Use>();

  /** Whether nobody is left, refused or not. */
  get isEmpty(): boolean {
    return this.#uses.size === 0;
  }

  /** Whether somebody wants it who was not refused. */
  get isUsed(): boolean {
    for (const { refusal } of this.#uses.values()) if (!refusal) return true;
    return false;
  }

  /** What serves everybody who was not refused. */
  get terms(): Terms {
    return [...this.#uses.values()]
      .filter(({ refusal }) => !refusal)
      .map(({ terms }) => terms)
      .reduce(united, plainTerms);
  }

  /** A new user has the unit tried for everybody, also for those who were refused. */
  add(user: User, terms: Terms): void {
    this.#uses.set(user, { terms });
    this.pardon();
  }

  /** Returns whether it was a user. */
  remove(user: User): boolean {
    return this.#uses.delete(user);
  }

  pardon(): void {
    for (const [user, { terms }] of this.#uses) this.#uses.set(user, { terms });
  }

  /** Whether a user lacks what is held, and was not refused. */
  isUnmet(user: User, held: Terms | undefined): boolean {
    const use = this.#uses.get(user);
    return use !== undefined && isUnmet(use, held);
  }

  /** Whether anybody does. */
  isAnyUnmet(held: Terms | undefined): boolean {
    for (const use of this.#uses.values()) if (isUnmet(use, held)) return true;
    return false;
  }

  /** Refuses those who ask for most of what is not held, and returns them. */
  refuseWidest(held: Terms | undefined, refusal: OpendError): User[] {
    const unmet = [...this.#uses].filter(([, use]) => isUnmet(use, held));
    const most = Math.max(...unmet.map(([, { terms }]) => widthOf(terms)));
    const refused = unmet.filter(([, { terms }]) => widthOf(terms) === most);
    for (const [user, { terms }] of refused) this.#uses.set(user, { terms, refusal });
    return refused.map(([user]) => user);
  }
}

const isUnmet = ({ terms, refusal }: Use, held: Terms | undefined): boolean =>
  !refusal && !(held && covers(held, terms));
