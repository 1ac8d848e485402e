import { type BodyFormat, protobuf } from "./body-format.ts";
import { MessageError } from "./errors.ts";
import { reading } from "./given.ts";
import type { Init, MessageReader, MessageType, MessageWriter } from "./message.ts";
import type { Envelope } from "./protobuf/envelope.ts";

/** The fields of a reply or push that every protocol has, and its content. */
export type Reply<S2C extends object = object> = Envelope<S2C>;

/**
 * What a request does. `read` is safe to repeat. `change` changes something at OpenD or in the
 * account (a subscription, a watch list). `trade` unlocks trading or changes orders.
 */
export type Effect = "read" | "change" | "trade";

/** At most `requests` in any window of `windowMs` milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
  /**
   * Protocols that share a window have the same group. Without a group, a protocol has its own
   * window.
   */
  readonly group?: string;
}

/**
 * The largest sizes that one request may ask for, and how far back. Assumption: OpenD refuses larger
 * sizes. The docstring of each protocol says which of its numbers are assumptions.
 */
export interface Bounds {
  /** The most rows of a page. */
  readonly pageMax?: number;
  /** The rows of a page when the request does not set a size. */
  readonly pageDefault?: number;
  /** The most rows of a reply that is not paged. */
  readonly maxItems?: number;
  /** The most securities of a request. */
  readonly maxSecurities?: number;
  /** The most orders of a request. */
  readonly maxOrders?: number;
  /** The most days from the first to the last day of a request. */
  readonly maxSpanDays?: number;
  /** The most conditions of a request. */
  readonly maxFilters?: number;
  /** How many years back from today OpenD has data. */
  readonly historyYears?: number;
  /** How many years back OpenD has candles of 60 minutes and less, where that differs. */
  readonly minuteHistoryYears?: number;
}

/** A protocol that has these bounds. */
export interface Bounded<Name extends keyof Bounds> {
  readonly bounds: { readonly [Each in Name]: number };
}

/**
 * A request protocol: its request and its reply. Import one by one, or all from
 * `@opend/core/protocols`.
 */
export interface Protocol<
  C2S extends object = object,
  S2C extends object = object,
  E extends Effect = Effect,
> {
  readonly kind: "request";
  readonly id: number;
  /** The name in the schema: `Qot_GetShortInterest`. */
  readonly name: string;
  readonly effect: E;
  /** The frequency limit of OpenD; absent if unknown. */
  readonly limit?: Limit | "none";
  /** The size limits of one request; absent if unknown. */
  readonly bounds?: Bounds;
  /**
   * Set for the three protocols without an envelope. Their request is `c2s` itself, and their reply
   * has `retType` beside its own fields.
   */
  readonly isFlat?: true;
  readonly request: MessageWriter;
  readonly c2s: MessageWriter<C2S>;
  readonly reply: MessageReader<Reply<S2C>>;
  readonly s2c: MessageReader<S2C>;
}

/** A push protocol: OpenD sends its messages without a request. */
export interface Push<S2C extends object = object> {
  readonly kind: "push";
  readonly id: number;
  readonly name: string;
  readonly push: MessageReader<Reply<S2C>>;
  readonly s2c: MessageReader<S2C>;
}

export type AnyProtocol = Protocol | Push;

/** A protocol for servers: its messages can be read and written. */
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

/** A push protocol for servers. */
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
  return reading("c2s", "a message that can be read", () =>
    format.write(request, isFlat ? c2s : { c2s }),
  );
}

/**
 * Decodes a reply. A success without `s2c` is read as an empty `s2c`, if that has no required fields.
 */
export function decodeReply<S2C extends object>(
  { isFlat, reply, s2c }: Protocol<object, S2C>,
  body: Uint8Array,
  format: BodyFormat = protobuf,
): Reply<S2C> {
  const read = format.read(reply, body);
  if (isFlat) return { ...read, s2c: format.read(s2c, body) };
  return withContent(read, s2c);
}

/** Decodes the content of a push. */
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
