import { type BodyFormat, protobuf } from "./body-format.ts";
import { MessageError } from "./errors.ts";
import type { Init, MessageReader, MessageType, MessageWriter } from "./message.ts";
import type { Envelope } from "./protobuf/envelope.ts";

/** A reply or push, taken out of its envelope. */
export type Reply<S2C extends object = object> = Envelope<S2C>;

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
  /**
   * Present in the three protocols that have no envelope: their request is `c2s` itself, and their
   * reply carries `retType` beside its own fields.
   */
  readonly isFlat?: true;
  readonly request: MessageWriter;
  readonly c2s: MessageWriter<C2S>;
  readonly reply: MessageReader<Reply<S2C>>;
  readonly s2c: MessageReader<S2C>;
}

/** A push protocol: what OpenD sends unasked. */
export interface Push<S2C extends object = object> {
  readonly kind: "push";
  readonly id: number;
  readonly name: string;
  readonly push: MessageReader<Reply<S2C>>;
  readonly s2c: MessageReader<S2C>;
}

export type AnyProtocol = Protocol | Push;

/** A protocol as a server needs it: its messages can be read and written. */
export interface ServedProtocol<
  C2S extends object = object,
  S2C extends object = object,
  E extends Effect = Effect,
> extends Protocol<C2S, S2C, E> {
  readonly request: MessageType<object & { readonly c2s?: C2S | undefined }>;
  readonly c2s: MessageType<C2S>;
  readonly reply: MessageType<Reply<S2C>>;
  readonly s2c: MessageType<S2C>;
}

/** A push protocol as a server needs it. */
export interface ServedPush<S2C extends object = object> extends Push<S2C> {
  readonly push: MessageType<Reply<S2C>>;
  readonly s2c: MessageType<S2C>;
}

export type AnyServed = ServedProtocol | ServedPush;

/** The body of a request. */
export function encodeRequest<C2S extends object>(
  { isFlat, request }: Protocol<C2S>,
  c2s: Init<C2S>,
  format: BodyFormat = protobuf,
): Uint8Array {
  return format.write(request, isFlat ? c2s : { c2s });
}

/** A reply from its body. A success without `s2c` is read as an empty one, if it may be empty. */
export function decodeReply<S2C extends object>(
  { isFlat, reply, s2c }: Protocol<object, S2C>,
  body: Uint8Array,
  format: BodyFormat = protobuf,
): Reply<S2C> {
  const read = format.read(reply, body);
  if (isFlat) return { ...read, s2c: format.read(s2c, body) };
  return withContent(read, s2c);
}

/** What a push says, from its body. */
export function decodePush<S2C extends object>(
  protocol: Push<S2C>,
  body: Uint8Array,
  format: BodyFormat = protobuf,
): S2C {
  const { retType, s2c } = withContent(format.read(protocol.push, body), protocol.s2c);
  if (s2c === undefined) {
    throw new MessageError(`${protocol.name} was pushed with retType ${retType}`, {
      type: protocol.push.name,
      field: "retType",
    });
  }
  return s2c;
}

const nothing: Uint8Array = new Uint8Array(0);

function withContent<S2C extends object>(reply: Reply<S2C>, type: MessageReader<S2C>): Reply<S2C> {
  if (reply.retType !== 0 || reply.s2c !== undefined) return reply;
  return { ...reply, s2c: protobuf.read(type, nothing) };
}
