import { ArgumentError } from "@opend/core";
import { type Clock, systemClock } from "@opend/core/internal";
import { type LimitScope, type Limits, requireLimits } from "./account/frequency.ts";
import type { QuoteRightLevels } from "./account/quote-rights.ts";
import type { ReleaseAfter } from "./account/subscriptions.ts";
import type { Handler } from "./handler.ts";
import { parseInstant } from "./parse-instant.ts";
import { requireOneOf } from "./traffic/require-one-of.ts";
import { requireWhole } from "./traffic/require-whole.ts";

export interface EngineOptions {
  /** What invented values and prices grow from: the same seed, the same bytes. Default 1. */
  readonly seed?: number;
  /** The time that limits, holds and pushes are measured by. Default: the runtime's. */
  readonly clock?: Clock;
  /**
   * What the market's clocks show at the start, in the years whose trading days are known: 2023 to
   * 2026; as text with its offset from UTC. Default 2026-05-08T10:00:00+08:00.
   */
  readonly at?: string | Date;
  /** Frequency limits; default `true`, as OpenD documents them. */
  readonly limits?: Limits;
  /**
   * Who shares a limit: all connections of the account, or each one has its own. Nobody documents
   * it: the default, `"account"`, is assumed.
   */
  readonly limitScope?: LimitScope;
  /**
   * Whether a request that is refused as too frequent counts too, so that who goes on asking stays
   * refused. Nobody documents it: the default, `false`, is assumed.
   */
  readonly countsRefused?: boolean;
  /** Subscriptions that the account may hold, a security with a subtype being one. Default 300. */
  readonly subscriptionQuota?: number;
  /**
   * When the subscriptions of a closed connection count no more: `"hold"`, a minute after each was
   * made, and so at once if it was held for longer, as OpenD's documentation answers its users; or
   * `"close"`, a minute after the connection closed, which is assumed. Default `"hold"`.
   */
  readonly releaseAfter?: ReleaseAfter;
  /**
   * What the account may see, where it is not the usual (`{ HK: "basic", US: "none" }`). Whatever is
   * asked of a security without a right is refused, which is assumed; subscriptions that take a level
   * and the 20 snapshots of Hong Kong at `basic` are as OpenD documents them.
   */
  readonly quoteRights?: QuoteRightLevels;
  /** What the login tells clients, in seconds. Default 10. */
  readonly keepAliveIntervalSeconds?: number;
  /**
   * Keep-alive intervals that a connection may stay without a KeepAlive before it is ended, counted
   * from its InitConnect; that OpenD does so is assumed. Default: any number.
   */
  readonly dropSilentClients?: number;
  /** Milliseconds between two prices of a security. Default 1000. */
  readonly pushIntervalMs?: number;
  /**
   * Who answers what is not modelled: `invented` of `@opend/simulator/invented`, which knows every
   * message of the schema and is as large. Default: nobody, it is refused.
   */
  readonly unmodelled?: Unmodelled;
}

/**
 * Answers for protocols that the engine does not model. Where it promises, the reply comes later
 * than those to requests after it.
 */
export type Unmodelled = (
  protoId: number,
  seed: number,
) => Handler | undefined | Promise<Handler | undefined>;

/** What an engine goes by: its options, checked, and what they leave out. */
type Settings = Required<Omit<EngineOptions, "at" | "quoteRights" | "unmodelled">> & {
  /** Milliseconds since 1970. */
  readonly startMs: number;
};

/** Replies tell these numbers in fields of 32 bits. */
export const mostInt32: number = 2 ** 31 - 1;

const longestTickMs = 86_400_000;

/** @throws {ArgumentError} an option is none of what it may be. */
export function settingsOf({
  at = "2026-05-08T10:00:00+08:00",
  seed = 1,
  clock = systemClock,
  limits = true,
  limitScope = "account",
  countsRefused = false,
  subscriptionQuota = 300,
  releaseAfter = "hold",
  keepAliveIntervalSeconds = 10,
  dropSilentClients = Number.POSITIVE_INFINITY,
  pushIntervalMs = 1000,
}: EngineOptions): Settings {
  requireWhole("seed", seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  requireLimits(limits);
  requireOneOf("limitScope", limitScope, ["account", "connection"]);
  requireOneOf("countsRefused", countsRefused, [true, false]);
  requireOneOf("releaseAfter", releaseAfter, ["hold", "close"]);
  requireWhole("subscriptionQuota", subscriptionQuota, 0, mostInt32);
  requireWhole("keepAliveIntervalSeconds", keepAliveIntervalSeconds, 1, mostInt32);
  if (!(pushIntervalMs >= 1 && pushIntervalMs <= longestTickMs))
    throw new ArgumentError("pushIntervalMs", `from 1 to ${longestTickMs}, a day`, pushIntervalMs);
  if (!(dropSilentClients > 0))
    throw new ArgumentError("dropSilentClients", "a number above 0", dropSilentClients);
  return {
    ...{ seed, clock, limits, limitScope, countsRefused, releaseAfter },
    startMs: parseInstant(at),
    ...{ subscriptionQuota, keepAliveIntervalSeconds, dropSilentClients, pushIntervalMs },
  };
}
