import { messageOf } from "./foreign.ts";

const brand = Symbol.for("opend-ts.error");

/** The protocol that an error belongs to. */
export interface ProtocolRef {
  readonly id: number;
  readonly name: string;
}

interface ErrorInit {
  readonly protocol?: ProtocolRef | undefined;
  readonly cause?: unknown;
}

/**
 * The base of every error of opend-ts. Narrow with {@link isOpendError}, then `switch` on `code`. Fields
 * that a constructor assigns are declared, so that they are in the code once.
 */
abstract class BaseError extends Error {
  abstract readonly code: string;
  /** The protocol that the error belongs to, if there is one. */
  declare readonly protocol: ProtocolRef | undefined;

  constructor(message: string, { protocol, cause }: ErrorInit = {}) {
    super(
      protocol === undefined ? message : `${protocol.name} (${protocol.id}): ${message}`,
      cause === undefined ? undefined : { cause },
    );
    this.protocol = protocol && { id: protocol.id, name: protocol.name };
    this.name = new.target.name;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** An argument or option is wrong. Thrown at once, before anything is sent. */
export class ArgumentError extends BaseError {
  readonly code = "invalid-argument";
  /** The argument's name. */
  declare readonly argument: string;

  /** The message quotes `received`. Leave it out if it may hold a secret. */
  constructor(argument: string, expected: string, ...received: [received?: unknown]) {
    const quoted = received.length === 0 ? "" : `, not ${shown(received[0])}`;
    super(`${argument} must be ${expected}${quoted}`);
    this.argument = argument;
  }
}

/** Why a connect failed. */
export type ConnectFailure =
  /** Nothing listens at the address. */
  | "refused"
  /** The address cannot be reached or does not exist. In a browser also any cause that it hides. */
  | "unreachable"
  /** The deadline for connecting passed. */
  | "timeout"
  /** The peer answers, but does not use OpenD's protocol. */
  | "not-opend"
  /** OpenD refused the login. */
  | "login-refused"
  /** OpenD's WebSocket service answers, but it has lost its OpenD, or OpenD does not answer it. */
  | "opend-lost"
  /** The link ended before the login was answered. OpenD probably requires encryption, or has too many connections. */
  | "ended-at-login"
  /** The RSA key is not the one that OpenD holds, or the login granted no usable AES key. */
  | "key";

/** Connecting or logging in failed. */
export class ConnectError extends BaseError {
  readonly code = "connect-failed";
  declare readonly reason: ConnectFailure;

  constructor(reason: ConnectFailure, message: string, init?: ErrorInit) {
    super(message, init);
    this.reason = reason;
  }
}

/** The link to OpenD ended while a call waited for it. */
export class LinkLostError extends BaseError {
  readonly code = "link-lost";
  /** Whether the request may have reached OpenD. If so, only a repeatable request may be retried. */
  declare readonly mayHaveArrived: boolean;

  constructor(message: string, init: ErrorInit & { mayHaveArrived: boolean }) {
    super(message, init);
    this.mayHaveArrived = init.mayHaveArrived;
  }
}

/** The connection was closed by its owner, or has stopped reconnecting. */
export class ClosedError extends BaseError {
  readonly code = "closed";

  constructor(message = "the connection is closed", init?: ErrorInit) {
    super(message, init);
  }
}

/** The time limit of a call has passed. */
export class TimeoutError extends BaseError {
  readonly code = "timeout";
  declare readonly timeoutMs: number;

  constructor(waitedFor: string, timeoutMs: number, init?: ErrorInit) {
    super(`no ${waitedFor} within ${timeoutMs} ms`, init);
    this.timeoutMs = timeoutMs;
  }
}

/** OpenD answered with a failure. */
export class ReplyError extends BaseError {
  readonly code = "reply-failed";
  declare readonly protocol: ProtocolRef;
  /** −1 failure, −100 time-out, −200 disconnected, −400 unknown, −500 invalid body. */
  declare readonly retType: number;
  declare readonly errCode: number | undefined;
  /** OpenD's message. */
  declare readonly retMsg: string | undefined;

  constructor(
    protocol: ProtocolRef,
    reply: { retType: number; errCode?: number | undefined; retMsg?: string | undefined },
    cause?: unknown,
  ) {
    super(reply.retMsg || `OpenD answered with retType ${reply.retType}`, { protocol, cause });
    this.retType = reply.retType;
    this.errCode = reply.errCode;
    this.retMsg = reply.retMsg;
  }
}

/** Why the WebSocket service of OpenD could not serve a request. */
export type ServiceFailure = "no-reply" | "upstream-timeout" | "opend-lost" | `unknown(${number})`;

/** The WebSocket service, which forwards requests to OpenD, failed. */
export class ServiceError extends BaseError {
  readonly code = "service-failed";
  declare readonly failure: ServiceFailure;

  constructor(failure: ServiceFailure, message: string, init?: ErrorInit) {
    super(message, init);
    this.failure = failure;
  }
}

interface LimitedState {
  readonly requests: number;
  readonly windowMs: number;
  readonly waitMs: number;
  readonly isRefused?: boolean;
}

/**
 * A frequency limit leaves no room now, and `whenLimited` is `throw`. Or other programs use the limit
 * too, and OpenD has refused this request ten times, or forty requests in a row.
 */
export class RateLimitError extends BaseError {
  readonly code = "rate-limited";
  declare readonly requests: number;
  declare readonly windowMs: number;
  /** Milliseconds until there is room, as the limiter estimates. */
  declare readonly waitMs: number;

  constructor(protocol: ProtocolRef, state: LimitedState, cause?: unknown) {
    const { requests, windowMs, waitMs, isRefused } = state;
    const why = isRefused ? "are used by other programs too" : "are spent";
    super(
      `${requests} requests per ${windowMs} ms ${why}; there is room in ${Math.ceil(waitMs)} ms`,
      {
        protocol,
        cause,
      },
    );
    this.requests = requests;
    this.windowMs = windowMs;
    this.waitMs = waitMs;
  }
}

/** The store of a limiter failed and is not `insured`. `cause` is the store's error. */
export class LimitStoreError extends BaseError {
  readonly code = "limit-store-failed";

  constructor(cause: unknown) {
    super(`the store of the limiter failed: ${messageOf(cause)}`, { cause });
  }
}

interface QuotaState {
  readonly needed: number;
  readonly left: number;
  readonly used?: number;
  readonly freeing?: number;
  readonly enoughInMs?: number | undefined;
}

/** A quota of the account is too small for the request. Thrown before anything is sent. */
export class QuotaError extends BaseError {
  readonly code = "quota-exceeded";
  declare readonly needed: number;
  declare readonly left: number;
  /** How many of the used ones this connection no longer needs. They are freed automatically. */
  declare readonly freeing: number;
  /** Milliseconds until enough of them are freed; `undefined` if they are too few. */
  declare readonly enoughInMs: number | undefined;

  constructor(what: string, { needed, left, used, freeing = 0, enoughInMs }: QuotaState) {
    const inUse = used === undefined ? "" : ` (${used} used)`;
    const soon =
      enoughInMs === undefined ? "" : `, enough of them in ${Math.ceil(enoughInMs / 1000)} s`;
    const ours =
      freeing === 0
        ? ""
        : `; ${freeing} unused ${freeing === 1 ? "one" : "ones"} will be freed${soon}`;
    super(`${needed} ${what} are needed and ${left} are left${inUse}${ours}`);
    this.needed = needed;
    this.left = left;
    this.freeing = freeing;
    this.enoughInMs = enoughInMs;
  }
}

/** The received bytes are not a frame of OpenD. The link cannot be used any more. */
export class FrameError extends BaseError {
  readonly code = "bad-frame";
  /** The position in the stream of this link, in bytes. */
  declare readonly offset: number;

  constructor(message: string, offset: number, init?: ErrorInit) {
    super(`${message} (at byte ${offset} of the stream)`, init);
    this.offset = offset;
  }
}

/** A body that cannot be decoded as the expected message, or a message that cannot be encoded. */
export class MessageError extends BaseError {
  readonly code = "bad-message";
  /** The message's full name in the schema. */
  declare readonly type: string;
  /** Path of the field concerned: `c2s.securityList[3].code`. */
  declare readonly field: string | undefined;

  constructor(message: string, init: ErrorInit & { type: string; field?: string }) {
    super(message, init);
    this.type = init.type;
    this.field = init.field;
  }
}

/** A key that cannot be read, or a body that cannot be decrypted with it. */
export class CipherError extends BaseError {
  readonly code = "bad-cipher";
}

/** Paging through a list failed. Rows after this point are missing. */
export class PagingError extends BaseError {
  readonly code = "bad-page";
  /** The first 80 characters of the cursor that caused the error. */
  declare readonly cursor: string;

  constructor(why: string, cursor: string, init?: ErrorInit) {
    const quoted = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
    super(`${why} (${quoted}), the pages would never end`, init);
    this.cursor = quoted;
  }
}

/** A request that would change orders or unlock trading. This version is read-only. */
export class ReadOnlyError extends BaseError {
  readonly code = "read-only";

  constructor(protocol: ProtocolRef) {
    super("refused: this version of opend-ts is read-only and sends no trading request", {
      protocol,
    });
  }
}

/** A 64-bit integer that a JavaScript number cannot hold exactly. */
export class UnsafeNumberError extends BaseError {
  readonly code = "unsafe-number";
  declare readonly value: bigint;

  constructor(field: string, value: bigint) {
    super(`${field} is ${value}, which a number cannot hold exactly`);
    this.value = value;
  }
}

/** The union of all errors of opend-ts, distinguished by `code`. */
export type OpendError =
  | ArgumentError
  | ConnectError
  | LinkLostError
  | ClosedError
  | TimeoutError
  | ReplyError
  | ServiceError
  | RateLimitError
  | LimitStoreError
  | FrameError
  | MessageError
  | CipherError
  | PagingError
  | QuotaError
  | ReadOnlyError
  | UnsafeNumberError;

export type OpendErrorCode = OpendError["code"];

/** Whether a thrown value is an error of opend-ts, even of another copy of the package. */
export function isOpendError(thrown: unknown): thrown is OpendError {
  try {
    return typeof thrown === "object" && thrown !== null && brand in thrown;
  } catch {
    // A proxy may throw.
    return false;
  }
}

function shown(value: unknown): string {
  if (typeof value === "string")
    return value.length > 80 ? `${JSON.stringify(value.slice(0, 80))}…` : JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  try {
    return Array.isArray(value) ? "a list" : "an object";
  } catch {
    return "a revoked proxy";
  }
}
