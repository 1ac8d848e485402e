import type { Connection, NamedLimitState } from "@opend/core";
import { partOf } from "@opend/core/internal";

/** The part of a connection that `limits` needs. */
export type LimitedConnection = Pick<Connection, "limiter">;

/**
 * The state of every frequency limit that has been used so far: `left` requests may be sent at once,
 * the next after `nextMs`, `queued` calls wait, and one more call would wait for `waitMs`.
 *
 * ```ts
 * await shortInterest(opend, "HK.00700").take(10);
 * const [limit] = limits(opend, "Qot_GetShortInterest");
 * console.log(limit?.left, limit?.nextMs);
 * ```
 *
 * With the name of a protocol you get only its row, or no row before its first use. Nothing is sent:
 * the connection's limiter counts the requests of all connections that share it. When a call waits
 * for longer than a second, the event `limit-wait` of the connection names the limit and the reason:
 * your own calls have used it up, or OpenD refused a request because other programs did (`isRefused`
 * here). After such a refusal this program uses only a part of the limit (`share`) until the others
 * have left. To set other limits than the documented ones, use `connect({ limiter: new Limiter({
 * overrides }) })`. Throws nothing.
 */
export function limits(opend: LimitedConnection, protocol?: string): NamedLimitState[] {
  const states = partOf(opend, "limiter").states();
  return protocol === undefined ? states : states.filter(({ name }) => name === protocol);
}
