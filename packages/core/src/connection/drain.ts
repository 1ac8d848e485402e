import { untilAborted } from "../abort.ts";
import { ArgumentError, isOpendError, type OpendError } from "../errors.ts";
import { copied, partOf } from "../given.ts";
import type { Connection } from "./connection.ts";
import { internals } from "./internals.ts";

/** How a drain ended. The connection is closed in each case. */
export type Drained =
  /** All pending calls have finished, and OpenD has ended the subscriptions. */
  | { readonly outcome: "drained" }
  /**
   * All pending calls have finished. OpenD did not end the subscriptions, usually because they are
   * younger than a minute. It frees them itself after the connection is closed.
   */
  | { readonly outcome: "still-subscribed"; readonly error: OpendError }
  /** The time limit passed. This many calls rejected with `closed`. */
  | { readonly outcome: "timed-out"; readonly pending: number }
  /** Somebody closed the connection before the drain ended. */
  | { readonly outcome: "closed" };

/** Options of {@link drain}. */
export interface DrainOptions {
  /** The time limit in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Closes a connection without cutting off calls: new calls reject with `closed`, pending calls finish,
 * all subscriptions end, then the connection is closed. Streams go on until then. A list that is being
 * read rejects at its next page.
 *
 * ```ts
 * process.once("SIGTERM", () => void drain(opend, { timeoutMs: 5_000 }));
 * ```
 *
 * Qot_Sub (3001), no frequency limit.
 *
 * @throws {ArgumentError} `invalid-argument`, and nothing else.
 */
export async function drain(
  opend: Pick<Connection, "close" | typeof internals>,
  options: DrainOptions = {},
): Promise<Drained> {
  const { clock, refuseCalls } = partOf(opend, internals);
  const { timeoutMs = 10_000 } = copied(options);
  if (!Number.isFinite(timeoutMs))
    throw new ArgumentError("timeoutMs", "a finite number", timeoutMs);
  const calls = refuseCalls();
  const late = new AbortController();
  const { signal } = late;
  const timer = clock.after(timeoutMs, () => late.abort());
  let cutOff = calls.pending;
  try {
    await untilAborted(calls.finished, signal);
    cutOff = () => 0;
    // Loaded here, so that a start does not read the messages of quotes.
    const { Sub } = await import("../gen/strict/qot/sub.ts");
    const all = { securityList: [], subTypeList: [], isSubOrUnSub: false, isUnsubAll: true };
    await calls.last(Sub, all, { signal, whenLost: "fail" });
    return { outcome: "drained" };
  } catch (error) {
    if (signal.aborted) return { outcome: "timed-out", pending: cutOff() };
    if (!isOpendError(error) || error.code === "closed") return { outcome: "closed" };
    // A lost link has no subscriptions.
    if (error.code === "link-lost") return { outcome: "drained" };
    return { outcome: "still-subscribed", error };
  } finally {
    timer.cancel();
    await opend.close();
  }
}
