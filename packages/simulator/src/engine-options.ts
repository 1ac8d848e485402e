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
  /** The seed of invented values and prices. The same seed gives the same bytes. Default 1. */
  readonly seed?: number;
  /** The clock for limits, holding times and pushes. Default: the runtime's. */
  readonly clock?: Clock;
  /**
   * The market's time at the start, from 2023 to 2026, the years with known trading days. Text needs an
   * offset from UTC. Default 2026-05-08T10:00:00+08:00.
   */
  readonly at?: string | Date;
  /** Frequency limits. Default `true`: the documented ones. */
  readonly limits?: Limits;
  /**
   * Whether all connections of the account share a limit, or each has its own. This is not documented;
   * the default, `"account"`, is assumed.
   */
  readonly limitScope?: LimitScope;
  /**
   * Whether a request that is refused as too frequent also counts. Then a client that keeps retrying
   * stays refused. This is not documented; the default, `false`, is assumed.
   */
  readonly countsRefused?: boolean;
  /** The account's subscription quota. A security with a subtype counts as one. Default 300. */
  readonly subscriptionQuota?: number;
  /**
   * When the subscriptions of a closed connection stop counting. `"hold"`: a minute after each was made,
   * so at once if it is older; OpenD's documentation says so. `"close"`: a minute after the connection
   * closed, which is assumed. Default `"hold"`.
   */
  readonly releaseAfter?: ReleaseAfter;
  /**
   * The account's quote rights that differ from the default (`{ HK: "basic", US: "none" }`). All requests
   * for a security without a right are refused, which is assumed. The levels that subscriptions need,
   * and the 20 Hong Kong snapshots at `basic`, are documented by OpenD.
   */
  readonly quoteRights?: QuoteRightLevels;
  /** The keep-alive interval that the login grants, in seconds. Default 10. */
  readonly keepAliveIntervalSeconds?: number;
  /**
   * After this many keep-alive intervals without a KeepAlive, a connection is ended. It is counted from
   * InitConnect on. That OpenD does so is assumed. Default: never.
   */
  readonly dropSilentClients?: number;
  /** Milliseconds between two prices of a security. Default 1000. */
  readonly pushIntervalMs?: number;
  /**
   * Answers requests that are not modelled: `invented` of `@opend/simulator/invented`. It is large,
   * because it contains every message of the schema. Default: such requests are refused.
   */
  readonly unmodelled?: Unmodelled;
}

/**
 * Answers protocols that the engine does not model. If it returns a promise, replies to later requests
 * may come first.
 */
export type Unmodelled = (
  protoId: number,
  seed: number,
) => Handler | undefined | Promise<Handler | undefined>;

/** The checked options of an engine, with all defaults. */
type Settings = Required<Omit<EngineOptions, "at" | "quoteRights" | "unmodelled">> & {
  /** Milliseconds since 1970. */
  readonly startMs: number;
};

/** Replies have these numbers in 32-bit fields. */
export const mostInt32: number = 2 ** 31 - 1;

const longestTickMs = 86_400_000;

/** @throws {ArgumentError} when an option is invalid. */
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
