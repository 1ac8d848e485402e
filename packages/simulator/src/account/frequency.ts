import { ArgumentError, type Limit, type Protocol, type ProtocolName } from "@opend/core";
import { type Clock, protocolNames } from "@opend/core/internal";
import { Refusal } from "../refusal.ts";
import { requireOneOf } from "../traffic/require-one-of.ts";
import { requireWhole } from "../traffic/require-whole.ts";

/**
 * `true`: the limits in the protocol constants. `false`: no limits. An object: the limits in the
 * constants, except for the protocols in it (`{ Qot_GetShortInterest: { requests: 2, windowMs: 1000 } }`).
 */
export type Limits = boolean | { readonly [Name in ProtocolName]?: Limit | "none" };

/** Whether a limit counts per account or per connection. */
export type LimitScope = "account" | "connection";

/** Undocumented properties of OpenD's limits. */
export interface Counting {
  readonly scope: LimitScope;
  readonly countsRefused: boolean;
}

/** The text of a refusal, in the form that OpenD uses. */
export const tooFrequent = ({ requests, windowMs }: Pick<Limit, "requests" | "windowMs">): string =>
  `requests are too frequent: no more than ${requests} times every ${windowMs / 1000} seconds`;

const names: ReadonlySet<string> = new Set(Object.values(protocolNames));

/** @throws {ArgumentError} for an unknown protocol or an invalid limit. */
export function requireLimits(limits: Limits): void {
  if (typeof limits === "boolean") return;
  if (typeof limits !== "object" || limits === null)
    throw new ArgumentError("limits", "true, false or limits by protocol", limits);
  for (const [name, limit] of Object.entries(limits)) {
    if (!names.has(name))
      throw new ArgumentError("limits", "of protocols by name, like Qot_GetShortInterest", name);
    if (typeof limit !== "object" || limit === null)
      requireOneOf(`limits.${name}`, limit, ["none"]);
    else {
      requireWhole(`limits.${name}.requests`, limit.requests, 0);
      requireWhole(`limits.${name}.windowMs`, limit.windowMs, 1);
    }
  }
}

/** Sliding windows, one per protocol or group. */
export class Frequency {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #counting: Counting;
  /** By the account or the connection that shares them. */
  readonly #windows = new WeakMap<object, Map<string, number[]>>();

  constructor(clock: Clock, limits: Limits, counting: Counting) {
    this.#counting = counting;
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Counts a request.
   *
   * @throws {Refusal} when the window is full.
   */
  admit(protocol: Protocol, connection: object): void {
    const limit = this.#limitOf(protocol);
    if (limit === undefined || limit === "none") return;
    const name = limit.group ?? protocol.name;
    const now = this.#clock.now();
    const windows = this.#windowsOf(connection);
    const sent = (windows.get(name) ?? []).filter((time) => time > now - limit.windowMs);
    windows.set(name, sent);
    const isFull = sent.length >= limit.requests;
    if (!isFull || this.#counting.countsRefused) sent.push(now);
    if (isFull) throw new Refusal(tooFrequent(limit));
  }

  #windowsOf(connection: object): Map<string, number[]> {
    const owner = this.#counting.scope === "account" ? this : connection;
    const windows = this.#windows.get(owner) ?? new Map<string, number[]>();
    this.#windows.set(owner, windows);
    return windows;
  }

  #limitOf({ name, limit }: Protocol): Limit | "none" | undefined {
    if (typeof this.#limits === "boolean") return this.#limits ? limit : "none";
    return this.#limits[name as ProtocolName] ?? limit;
  }
}
