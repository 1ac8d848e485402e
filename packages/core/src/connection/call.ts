import { Budget } from "../abort.ts";
import type { BodyFormat } from "../body-format.ts";
import type { Clock } from "../clock.ts";
import {
  ArgumentError,
  isOpendError,
  LinkLostError,
  type ProtocolRef,
  RateLimitError,
  ReplyError,
  TimeoutError,
} from "../errors.ts";
import { copied } from "../given.ts";
import type { Place } from "../limiter/lane.ts";
import type { AcquireOptions, Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import { decodeReply, type Effect, encodeRequest, type Protocol } from "../protocol.ts";
import type { Session } from "../session/session.ts";
import type { SessionGate } from "./gate.ts";
import type { ObservedEvent } from "./observe.ts";
import { idToSend } from "./read-only.ts";
import type { StateBoard } from "./state-board.ts";

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
   * The time limit of the whole call in milliseconds, including the waits for the limiter, for a
   * reconnect and for the reply. Default: 30,000 without the wait for the limiter. `Infinity` waits for
   * ever.
   */
  readonly timeoutMs?: number | undefined;
  /** While the link is lost: `wait` for a reconnect, or `fail` at once with `link-lost`. Default `wait`. */
  readonly whenLost?: "wait" | "fail" | undefined;
  /** When the frequency limit leaves no room: `wait`, or `throw` `rate-limited`. Default `wait`. */
  readonly whenLimited?: "wait" | "throw" | undefined;
}

/** The part of the connection that a call uses. */
export interface CallContext {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly gate: SessionGate;
  /** Aborted when the connection is closed. */
  readonly lifetime: AbortSignal;
  readonly board: StateBoard;
  /** The format of request bodies. Default: protobuf. */
  readonly bodyFormat: BodyFormat | undefined;
}

const defaultCallTimeoutMs = 30_000;

/** Shorter waits for the limiter are reported only to the observer. */
const longWaitMs = 1_000;

/** Retries of a request that is too frequent. Programs that share a limit need two or three at most. */
const mostRefusals = 9;

/** Sends one request and returns its reply, within the frequency limit and the time limit. */
export async function call<C2S extends object, S2C extends object>(
  context: CallContext,
  given: Protocol<C2S, S2C>,
  c2s: Init<C2S>,
  options: CallOptions = {},
): Promise<S2C> {
  const { signal, timeoutMs, whenLost = "wait", whenLimited = "wait" } = copied(options);
  const { clock } = context;
  const protocol = copied(given, "protocol");
  idToSend(protocol);
  if (whenLost !== "wait" && whenLost !== "fail")
    throw new ArgumentError("whenLost", "wait or fail", whenLost);
  if (whenLimited !== "wait" && whenLimited !== "throw")
    throw new ArgumentError("whenLimited", "wait or throw", whenLimited);
  const body = encodeRequest(protocol, c2s, context.bodyFormat);
  const budgetMs = timeoutMs ?? defaultCallTimeoutMs;
  const budget = new Budget(clock, [signal, context.lifetime], {
    timeoutMs: budgetMs,
    error: () => new TimeoutError("reply", budgetMs, { protocol }),
  });
  const calledAt = clock.now();
  let refusals = 0;
  try {
    for (;;) {
      budget.start();
      // The link first: a place in the limit that is taken during an outage would be wasted.
      const session = await context.gate.get(whenLost, budget.signal);
      if (timeoutMs === undefined) budget.pause();
      const place = await placeFor(context, protocol, { signal: budget.signal, whenLimited });
      // The call may be aborted at the moment of its turn. Then nothing is sent.
      if (budget.signal.aborted) place.giveBack();
      budget.signal.throwIfAborted();
      budget.start();
      try {
        const queueMs = clock.now() - calledAt;
        return await observed(context, protocol, queueMs, () =>
          ask(session, protocol, body, budget.signal),
        );
      } catch (error) {
        if (error instanceof LinkLostError) {
          if (!error.mayHaveArrived) place.giveBack();
          if (whenLost === "wait" && mayRepeat(protocol, error)) continue;
          throw error;
        }
        const isRefusal =
          error instanceof ReplyError && context.limiter.learn(protocol, error.retMsg);
        if (!isRefusal) throw error;
        refusals += 1;
        const state = context.limiter.state(protocol);
        if (state && (whenLimited === "throw" || refusals > mostRefusals))
          throw new RateLimitError(protocol, state, error);
      }
    }
  } finally {
    budget.end();
  }
}

/** Takes a place in the limit. The connection reports a wait for it. */
async function placeFor(
  { limiter, board }: CallContext,
  protocol: Protocol,
  options: AcquireOptions,
): Promise<Place> {
  const place = limiter.tryAcquire(protocol);
  if (place) return place;
  const state = limiter.state(protocol);
  if (state && options.whenLimited === "wait") {
    const { waitMs, queued, requests, windowMs, isRefused, share } = state;
    const why = isRefused || share < 1 ? "refused" : "spent";
    const event = { type: "limit-wait", protocol: refOf(protocol), waitMs, queued } as const;
    const wait = { ...event, requests, windowMs, why } as const;
    if (waitMs >= longWaitMs) board.emit(wait);
    else board.observe(wait);
  }
  return limiter.acquire(protocol, options);
}

/** Reports a request and its outcome to the observer, if there is one. */
async function observed<T>(
  { clock, board }: CallContext,
  protocol: Protocol,
  queueMs: number,
  work: () => Promise<T>,
): Promise<T> {
  if (!board.isObserved) return work();
  const { generation } = board.state;
  const about = { protocol: refOf(protocol), queueMs };
  board.observe({ type: "request", ...about });
  const sentAt = clock.now();
  const tell = (outcome: Extract<ObservedEvent, { type: "reply" }>["outcome"]): void =>
    board.observe({ type: "reply", ...about, wireMs: clock.now() - sentAt, outcome }, generation);
  try {
    const result = await work();
    tell("ok");
    return result;
  } catch (error) {
    tell(isOpendError(error) ? error.code : "aborted");
    throw error;
  }
}

const refOf = ({ id, name }: Protocol): ProtocolRef => ({ id, name });

/**
 * Sends one request on one session and returns its reply, without limiter and time limit.
 *
 * @throws {ReadOnlyError} before anything is sent. Every request of the package is checked here.
 */
export async function ask<C2S extends object, S2C extends object>(
  session: Session,
  protocol: Protocol<C2S, S2C>,
  body: Uint8Array,
  signal?: AbortSignal,
): Promise<S2C> {
  const frame = await session.request(idToSend(protocol), body, signal);
  const reply = decodeReply(protocol, frame.body, frame.format);
  if (reply.retType !== 0 || reply.s2c === undefined) throw new ReplyError(protocol, reply);
  return reply.s2c;
}

const mayRepeat = (protocol: Protocol, { mayHaveArrived }: LinkLostError): boolean =>
  protocol.effect === "read" || !mayHaveArrived;
