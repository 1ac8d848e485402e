import type { Clock } from "../clock.ts";
import type { Dialect } from "../dialect/dialect.ts";
import { ArgumentError } from "../errors.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { OpenLink } from "../link.ts";
import type { BackOff } from "./back-off.ts";
import type { Diagnostics, Observe } from "./observe.ts";

/** Options of a connection that every transport takes. */
export interface ConnectionOptions {
  /** The deadline of one attempt to connect and log in, in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /**
   * Keep trying when the first attempt fails, as `reconnect` says, until `signal` is aborted. What a
   * further attempt cannot mend (a wrong key) still rejects. Default `false`: the first attempt decides.
   */
  readonly retryConnect?: boolean;
  /** How to reconnect; `false` never does. Default: exponential with full jitter, 0.5 to 30 s, for ever. */
  readonly reconnect?: BackOff | false;
  /** Limits count per account: hand the same limiter to every connection of one. Default: one of its own. */
  readonly limiter?: Limiter;
  /** Aborts connecting, with the signal's reason. It means nothing once connected: use `close()`. */
  readonly signal?: AbortSignal;
  /** Gets what the connection does, for logs, metrics and traces. Left out, it costs nothing. */
  readonly observe?: Observe;
  /** Tests bring their own time. */
  readonly clock?: Clock;
}

/** What a transport adds. */
export interface Wiring {
  readonly openLink: OpenLink;
  readonly dialect: Dialect;
  /**
   * Calls back when the runtime was away (asleep, frozen, offline) and is there again. The returned
   * function ends that.
   */
  readonly onWake?: (listener: () => void) => () => void;
  /** Fed with what `observe` gets, while somebody listens there. */
  readonly diagnostics?: Diagnostics;
}

export const defaultConnectTimeoutMs = 10_000;

/** @throws {ArgumentError} an option is out of its range. */
export function checkOptions(options: ConnectionOptions): void {
  const { connectTimeoutMs = defaultConnectTimeoutMs, reconnect, limiter, observe } = options;
  if (!(typeof connectTimeoutMs === "number" && connectTimeoutMs > 0))
    throw new ArgumentError("connectTimeoutMs", "a number above 0", connectTimeoutMs);
  if (reconnect !== undefined && reconnect !== false && typeof reconnect !== "function")
    throw new ArgumentError("reconnect", "false, or a function from attempt to delay", reconnect);
  // By what it does: it may come from another copy of the package.
  if (limiter !== undefined && typeof limiter?.tryAcquire !== "function")
    throw new ArgumentError("limiter", "a Limiter", limiter);
  if (observe !== undefined && typeof observe !== "function")
    throw new ArgumentError("observe", "a function", observe);
}
