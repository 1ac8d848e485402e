import type { Bounded, Init, Paginator, SendableProtocol } from "@opend/core";
import { type CursorStyle, paginate } from "@opend/core/internal";
import { type ArgumentKind, count } from "./argument-kinds.ts";
import { ask } from "./ask.ts";
import type { ListOptions } from "./list.ts";
import type { Requester } from "./requester.ts";

/** An argument of a question, as data. */
export interface Argument<Value = unknown, Field extends string = string, Sent = unknown> {
  /** The field of the request that carries it. */
  readonly field: Field;
  readonly kind: ArgumentKind<Value, Sent>;
  /** What it means, in one sentence. */
  readonly doc: string;
  /** What is sent for an argument that is left out. Without one the field is left out too. */
  readonly default?: Value;
}

/** An argument that one of the fields of a request can carry. */
type ArgumentOf<Value, Request> = {
  readonly [Field in keyof Request & string]: Argument<Value, Field, NonNullable<Request[Field]>>;
}[keyof Request & string];

/** Arguments by their names. One that may not be left out `isRequired`. */
export type Arguments<Values, Request> = {
  readonly [Name in keyof Values]-?: ArgumentOf<NonNullable<Values[Name]>, Request> &
    (undefined extends Values[Name]
      ? { readonly isRequired?: never }
      : { readonly isRequired: true });
};

/** A protocol whose reply is one page of a list, as a value: what is asked, and what comes back. */
export interface ListQuestion<Values, C2S extends object, S2C extends object, Row> {
  readonly protocol: SendableProtocol<C2S, S2C> & Bounded<"pageMax">;
  readonly arguments: Arguments<Values, Init<C2S>>;
  /** The codes or markets that are asked about, which decide the quote rights that are needed. */
  about(values: Values): readonly string[];
  /** How the list is paged. */
  readonly cursor: CursorStyle<Partial<C2S>, S2C, unknown>;
  rows(reply: S2C): readonly Row[];
}

/** A question whose arguments are known at run time only. */
export interface AnyListQuestion<S2C extends object = object, Row = unknown> {
  readonly protocol: SendableProtocol<object, S2C> & Bounded<"pageMax">;
  readonly arguments: Readonly<Record<string, Argument & { readonly isRequired?: boolean }>>;
  about(values: object): readonly string[];
  readonly cursor: CursorStyle<object, S2C, unknown>;
  rows(reply: S2C): readonly Row[];
}

/**
 * The list that answers a question. A page has as many rows as the protocol allows, unless `pageSize`
 * says otherwise.
 *
 * @throws {ArgumentError} `invalid-argument`, before anything is sent. While iterating, see
 * {@link ListOptions}.
 */
export function list<Values extends object, C2S extends object, S2C extends object, Row>(
  opend: Requester,
  question: ListQuestion<Values, C2S, S2C, Row>,
  values: Values,
  options: ListOptions,
): Paginator<Row> {
  return anyList(opend, question, values, options);
}

/** As {@link list}, of a question whose arguments are known at run time only. */
export function anyList<S2C extends object, Row>(
  opend: Requester,
  question: AnyListQuestion<S2C, Row>,
  values: object,
  { pageSize, signal, timeoutMs, prefetch = false }: ListOptions,
): Paginator<Row> {
  const { cursor, protocol } = question;
  const { pageMax } = protocol.bounds;
  const size = count(pageMax).send("pageSize", pageSize ?? pageMax);
  const fixed: Readonly<Record<string, unknown>> = {
    ...sentOf(question.arguments, values),
    ...(cursor.size !== undefined && { [cursor.size]: size }),
  };
  const about = question.about(values);
  return paginate(
    {
      protocol,
      cursor,
      fetch: (position, leaving) =>
        ask(opend, about, protocol, { ...fixed, ...position }, { signal: leaving, timeoutMs }),
      page: (reply: S2C) => ({ rows: question.rows(reply), summary: undefined }),
    },
    { signal, prefetch },
  );
}

/** What the request carries for the arguments: all of it, but for its cursor. */
function sentOf(all: AnyListQuestion["arguments"], values: object): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = { ...values };
  const sent: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(all)) {
    const { [name]: value = argument.default } = given;
    if (value !== undefined || argument.isRequired)
      sent[argument.field] = argument.kind.send(name, value);
  }
  return sent;
}
