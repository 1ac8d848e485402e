import { futures } from "../../data/futures.ts";
import { options } from "../../data/options.ts";
import { keyOf, type Security } from "../../data/security.ts";
import type { Market } from "../markets.ts";
import { futuresAt } from "./futures.ts";
import { optionsAt } from "./options.ts";
import { warrantsAt } from "./warrants.ts";

/** The underlying of a contract. */
export interface OwnerRef {
  readonly market: Market;
  readonly owner: string;
}

/** The securities that are listed for a limited time: futures, options and warrants. */
export class Contracts {
  readonly #closeOn: (owner: OwnerRef, day: string) => number;
  /** The key is code and terms, so that a contract is the same object on every day. */
  readonly #made = new Map<string, Security>();
  #minute: number | undefined;
  #listed: ReadonlyMap<string, Security> = new Map();

  /** `closeOn` returns an underlying's close on a day, around which strikes are chosen. */
  constructor(closeOn: (owner: OwnerRef, day: string) => number) {
    this.#closeOn = closeOn;
  }

  /** The contracts that are listed at a time, by key. */
  at(seconds: number): ReadonlyMap<string, Security> {
    const minute = Math.floor(seconds / 60);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#listed = new Map(this.#all(seconds).map((each) => [keyOf(each), this.#same(each)]));
    }
    return this.#listed;
  }

  #all(seconds: number): Security[] {
    return [
      ...warrantsAt(seconds, this.#closeOn),
      ...futures.flatMap((series) => futuresAt(series, seconds)),
      ...options.flatMap((series) =>
        optionsAt(series, seconds, (day) => this.#closeOn(series, day)),
      ),
    ];
  }

  #same(security: Security): Security {
    const term = security.kind === "future" ? security.origin : "";
    const key = `${keyOf(security)}/${term}`;
    const made = this.#made.get(key) ?? security;
    this.#made.set(key, made);
    return made;
  }
}
