import type { BodyFormat } from "./body-format.ts";
import { MessageError } from "./errors.ts";
import {
  checkMessage,
  decodeMessage,
  encodeMessage,
  type Init,
  type MessageType,
  readMessage,
} from "./message.ts";

/**
 * What a request does: `read` may be asked again without harm; `change` alters something at OpenD
 * or at the account (a subscription, a watch list); `trade` unlocks trading or touches orders.
 */
export type Effect = "read" | "change" | "trade";

/** At most `requests` in any stretch of `windowMs` milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
  /** Protocols that spend the same window name the same group; without one, each has its own. */
  readonly group?: string;
}

/**
 * How much one request may ask for. OpenD refuses more, which is assumed. The docstring of the protocol
 * names the numbers that no source tells.
 */
export interface Bounds {
  /** Rows of a page, at most. */
  readonly pageMax?: number;
  /** Rows of a page where the request does not say. */
  readonly pageDefault?: number;
  /** Rows of a reply that does not come in pages, at most. */
  readonly maxItems?: number;
  /** Securities in one request. */
  readonly maxSecurities?: number;
  /** Orders in one request. */
  readonly maxOrders?: number;
  /** Days from the first to the last day that one request may cover. */
  readonly maxSpanDays?: number;
  /** Conditions in one request. */
  readonly maxFilters?: number;
}

/** A protocol that has these bounds. */
export interface Bounded<Name extends keyof Bounds> {
  readonly bounds: { readonly [Each in Name]: number };
}

/** A request protocol: what is sent, what comes back. Import one per protocol, or all from `@opend/core/protocols`. */
export interface Protocol<
  C2S extends object = object,
  S2C extends object = object,
  E extends Effect = Effect,
> {
  readonly kind: "request";
  readonly id: number;
  /** As the schema calls it: `Qot_GetShortInterest`. */
  readonly name: string;
  readonly effect: E;
  /** How often OpenD allows it; absent where nothing is known. */
  readonly limit?: Limit | "none";
  /** How much one request may ask for; absent where nothing is known. */
  readonly bounds?: Bounds;
  readonly request: MessageType;
  readonly c2s: MessageType<C2S>;
  readonly reply: MessageType;
  readonly s2c: MessageType<S2C>;
}

/** A push protocol: what OpenD sends unasked. */
export interface Push<S2C extends object = object> {
  readonly kind: "push";
  readonly id: number;
  readonly name: string;
  readonly push: MessageType;
  readonly s2c: MessageType<S2C>;
}

export type AnyProtocol = Protocol | Push;

/** A reply or push, taken out of its envelope. */
export interface Reply<S2C extends object = object> {
  /** 0 success, −1 failure, −100 time-out, −200 disconnected, −400 unknown, −500 invalid body. */
  readonly retType: number;
  readonly retMsg?: string | undefined;
  readonly errCode?: number | undefined;
  /** Absent when `retType` is not 0. */
  readonly s2c?: S2C | undefined;
}

interface Envelope extends Reply {
  readonly c2s?: object;
}

// Three protocols of the schema have no envelope: their request is the message itself, and their
// reply carries retType beside its own fields.
const isFlat = (protocol: Protocol): boolean => protocol.c2s === protocol.request;

/** The body of a request. */
export function encodeRequest<C2S extends object>(
  protocol: Protocol<C2S>,
  c2s: Init<C2S>,
  format?: BodyFormat,
): Uint8Array {
  return encodeMessage(protocol.request, isFlat(protocol) ? c2s : { c2s }, format);
}

/** A request from its body. */
export function decodeRequest<C2S extends object>(protocol: Protocol<C2S>, body: Uint8Array): C2S {
  const request = decodeMessage(protocol.request, body);
  return (isFlat(protocol) ? request : (request as Envelope).c2s) as C2S;
}

/** The body of a reply. */
export function encodeReply<S2C extends object>(
  protocol: Protocol<object, S2C>,
  reply: Omit<Reply, "s2c"> & { readonly s2c?: Init<S2C> | undefined },
): Uint8Array {
  const { s2c, ...envelope } = reply;
  return encodeMessage(protocol.reply, isFlat(protocol) ? { ...s2c, ...envelope } : reply);
}

/** A reply from its body. A success without `s2c` is read as an empty one, if it may be empty. */
export function decodeReply<S2C extends object>(
  protocol: Protocol<object, S2C>,
  body: Uint8Array,
  format?: BodyFormat,
): Reply<S2C> {
  if (isFlat(protocol)) {
    const flat = decodeMessage(protocol.reply, body, format) as Envelope;
    return { ...flat, s2c: flat as unknown as S2C };
  }
  return opened(protocol.reply, protocol.s2c, body, format);
}

/** The body of a push. */
export function encodePush<S2C extends object>(protocol: Push<S2C>, s2c: Init<S2C>): Uint8Array {
  return encodeMessage(protocol.push, { retType: 0, s2c });
}

/** What a push says, from its body. */
export function decodePush<S2C extends object>(
  protocol: Push<S2C>,
  body: Uint8Array,
  format?: BodyFormat,
): S2C {
  const { retType, s2c } = opened(protocol.push, protocol.s2c, body, format);
  if (s2c === undefined) {
    throw new MessageError(`${protocol.name} was pushed with retType ${retType}`, {
      type: protocol.push.name,
      field: "retType",
    });
  }
  return s2c;
}

// A failure may carry a part of an s2c; what counts then is what it says.
function opened<S2C extends object>(
  envelopeType: MessageType,
  type: MessageType<S2C>,
  body: Uint8Array,
  format: BodyFormat | undefined,
): Reply<S2C> {
  const { s2c, ...envelope } = readMessage(envelopeType, body, format) as Envelope;
  const { retType, retMsg, errCode } = envelope;
  if (retType !== 0) {
    checkMessage(envelopeType, envelope);
    return { retType, retMsg, errCode, s2c: undefined };
  }
  if (s2c !== undefined) checkMessage(type, s2c, envelopeType, "s2c.");
  return {
    retType,
    retMsg,
    errCode,
    s2c: (s2c as S2C | undefined) ?? decodeMessage(type, new Uint8Array(0)),
  };
}
