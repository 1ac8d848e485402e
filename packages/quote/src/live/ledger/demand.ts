import type { OpendError } from "@opend/core";
import { covers, plainTerms, type Terms, united, widthOf } from "./terms.ts";

/** The terms that one user needs. */
interface Use {
  readonly terms: Terms;
  /** Set when OpenD refused these terms, until they are requested again. */
  readonly refusal?: OpendError;
}

/** The users of one unit, with their terms. */
export class Demand<User> {
  readonly #uses = new Map<User, Use>();

  /** Whether there is no user, refused or not. */
  get isEmpty(): boolean {
    return this.#uses.size === 0;
  }

  /** Whether there is a user who was not refused. */
  get isUsed(): boolean {
    for (const { refusal } of this.#uses.values()) if (!refusal) return true;
    return false;
  }

  /** The union of the terms of all users who were not refused. */
  get terms(): Terms {
    return [...this.#uses.values()]
      .filter(({ refusal }) => !refusal)
      .map(({ terms }) => terms)
      .reduce(united, plainTerms);
  }

  /** Adds a user. All refusals are forgotten, because the new request is for all users. */
  add(user: User, terms: Terms): void {
    this.#uses.set(user, { terms });
    this.pardon();
  }

  /** Returns whether the user existed. */
  remove(user: User): boolean {
    return this.#uses.delete(user);
  }

  pardon(): void {
    for (const [user, { terms }] of this.#uses) this.#uses.set(user, { terms });
  }

  /** Whether a user was not refused and needs more than the held terms. */
  isUnmet(user: User, held: Terms | undefined): boolean {
    const use = this.#uses.get(user);
    return use !== undefined && isUnmet(use, held);
  }

  /** Whether any user needs more. */
  isAnyUnmet(held: Terms | undefined): boolean {
    for (const use of this.#uses.values()) if (isUnmet(use, held)) return true;
    return false;
  }

  /** Refuses the users who need the widest terms beyond those held, and returns them. */
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
