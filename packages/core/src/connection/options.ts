import type { Clock } from "../clock.ts";
import type { Dialect } from "../dialect/dialect.ts";
import { ArgumentError } from "../errors.ts";
import { reading } from "../given.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { OpenLink } from "../link.ts";
import type { BackOff } from "./back-off.ts";
import type { Diagnostics, Observe } from "./observe.ts";

/** Options of a connection that every transport accepts. */
export interface ConnectionOptions {
  /** Time limit of one attempt to connect and log in, in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /**
   * Retry when the first attempt fails, with the delays of `reconnect`, until `signal` is aborted. A
   * failure that a retry cannot fix (a wrong key) still rejects. Default `false`: the first failure rejects.
   */
  readonly retryConnect?: boolean;
  /** The delays between reconnect attempts; `false` never reconnects. Default: exponential with full jitter, 0.5 to 30 s, for ever. */
  readonly reconnect?: BackOff | false;
  /** OpenD's limits count per account: pass the same limiter to all its connections. Default: a new limiter. */
  readonly limiter?: Limiter;
  /** Aborts connecting, with the signal's reason. After connecting it has no effect: use `close()`. */
  readonly signal?: AbortSignal;
  /** Called for each event of the connection, for logs, metrics and traces. Costs nothing if left out. */
  readonly observe?: Observe;
  /** Tests pass their own clock. If it fails, the runtime's clock continues from its last time. */
  readonly clock?: Clock;
}

/** The parts of a connection that a transport provides. */
export interface Wiring {
  readonly openLink: OpenLink;
  readonly dialect: Dialect;
  /**
   * Calls `listener` when the runtime resumes after it was asleep, frozen or offline. The returned
   * function removes the listener.
   */
  readonly onWake?: (listener: () => void) => () => void;
  /** Gets the same events as `observe`, while it has a subscriber. */
  readonly diagnostics?: Diagnostics | undefined;
}

export const defaultConnectTimeoutMs = 10_000;

/** @throws {ArgumentError} when an option is out of its range. */
export function checkOptions(options: ConnectionOptions): void {
  const {
    connectTimeoutMs = defaultConnectTimeoutMs,
    reconnect,
    limiter,
    observe,
    clock,
  } = options;
  if (!(typeof connectTimeoutMs === "number" && connectTimeoutMs > 0))
    throw new ArgumentError("connectTimeoutMs", "a number above 0", connectTimeoutMs);
  if (reconnect !== undefined && reconnect !== false && typeof reconnect !== "function")
    throw new ArgumentError("reconnect", "false, or a function from attempt to delay", reconnect);
  // Checked by its method, because the limiter may come from another copy of the package.
  checkMethod("limiter", "a Limiter", limiter, "tryAcquire");
  checkMethod("clock", "a Clock", clock, "after");
  if (observe !== undefined && typeof observe !== "function")
    throw new ArgumentError("observe", "a function", observe);
}

function checkMethod<T extends object>(
  argument: string,
  expected: string,
  value: T | undefined,
  method: keyof T,
): void {
  const found = value === undefined || reading(argument, expected, () => value[method]);
  if (value !== undefined && typeof found !== "function")
    throw new ArgumentError(argument, expected, value);
}
