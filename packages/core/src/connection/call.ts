import { Budget } from "../abort.ts";
import type { Clock } from "../clock.ts";
import {
  ArgumentError,
  LinkLostError,
  ReadOnlyError,
  ReplyError,
  TimeoutError,
} from "../errors.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import { decodeReply, type Effect, encodeRequest, type Protocol } from "../protocol.ts";
import type { Session } from "../session/session.ts";
import type { SessionGate } from "./gate.ts";

/** A protocol that this version sends: everything but trading. */
export type SendableProtocol<C2S extends object = object, S2C extends object = object> = Protocol<
  C2S,
  S2C,
  Exclude<Effect, "trade">
>;

/** Options of one call. */
export interface CallOptions {
  /** Aborting rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The whole budget in milliseconds: waiting for the limiter, for a reconnect and for the reply.
   * Default: 30,000 from the moment the limiter lets the call go. `Infinity` waits for ever.
   */
  readonly timeoutMs?: number | undefined;
  /** While the link is lost: `wait` for it, or `fail` at once with `link-lost`. Default `wait`. */
  readonly whenLost?: "wait" | "fail" | undefined;
  /** When the frequency limit leaves no room: `wait`, or `throw` `rate-limited`. Default `wait`. */
  readonly whenLimited?: "wait" | "throw" | undefined;
}

/** What a call needs of its connection. */
export interface CallContext {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly gate: SessionGate;
  /** Aborted when the connection is closed. */
  readonly lifetime: AbortSignal;
}

export const defaultCallTimeoutMs = 30_000;

/** Another program may spend the limit too; a window that is never free is not waited for for ever. */
const mostRefusals = 3;

/** One request and its reply, within its limits and its budget. */
export async function call<C2S extends object, S2C extends object>(
  context: CallContext,
  protocol: Protocol<C2S, S2C>,
  c2s: Init<C2S>,
  options: CallOptions = {},
): Promise<S2C> {
  const { signal, timeoutMs, whenLost = "wait", whenLimited: whenFull = "wait" } = options;
  if (protocol.effect === "trade") throw new ReadOnlyError(protocol);
  if (timeoutMs !== undefined && !(timeoutMs > 0))
    throw new ArgumentError("timeoutMs", "a number above 0", timeoutMs);
  const body = encodeRequest(protocol, c2s);
  const budget = new Budget(context.clock, [signal, context.lifetime]);
  const start = (budgetMs: number): void =>
    budget.start(budgetMs, () => new TimeoutError("reply", budgetMs, { protocol }));
  let refusals = 0;
  let isCounting = timeoutMs !== undefined;
  if (timeoutMs !== undefined) start(timeoutMs);
  try {
    for (;;) {
      await context.limiter.acquire(protocol, { signal: budget.signal, whenFull });
      if (!isCounting) start(defaultCallTimeoutMs);
      isCounting = true;
      try {
        const session = await context.gate.get(whenLost, budget.signal);
        return await ask(session, protocol, body, budget.signal);
      } catch (error) {
        if (error instanceof LinkLostError && whenLost === "wait" && mayRepeat(protocol, error))
          continue;
        if (!(error instanceof ReplyError && context.limiter.learn(protocol, error.retMsg)))
          throw error;
        refusals += 1;
        if (whenFull === "throw" || refusals > mostRefusals) throw error;
        if (timeoutMs === undefined) {
          budget.stop();
          isCounting = false;
        }
      }
    }
  } finally {
    budget.end();
  }
}

/** One request and its reply on one session, without limiter and budget. */
export async function ask<C2S extends object, S2C extends object>(
  session: Session,
  protocol: Protocol<C2S, S2C>,
  body: Uint8Array,
  signal?: AbortSignal,
): Promise<S2C> {
  const frame = await session.request(protocol.id, body, signal);
  const reply = decodeReply(protocol, frame.body);
  if (reply.retType !== 0 || reply.s2c === undefined) throw new ReplyError(protocol, reply);
  return reply.s2c;
}

const mayRepeat = (protocol: Protocol, { mayHaveArrived }: LinkLostError): boolean =>
  protocol.effect === "read" || !mayHaveArrived;
