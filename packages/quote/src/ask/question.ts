import {
  ArgumentError,
  type CallOptions,
  type Init,
  type Paginator,
  type SendableProtocol,
} from "@opend/core";
import { type CursorStyle, copied, paginate, partOf, reading } from "@opend/core/internal";
import { zonesOf } from "../time/zones.ts";
import { type ArgumentKind, count } from "./argument-kinds.ts";
import { ask } from "./ask.ts";
import { slices } from "./code-batches.ts";
import { checkSpan, windowsOf } from "./day-windows.ts";
import type { ListOptions } from "./list.ts";
import type { Requester } from "./requester.ts";

/** An argument of a question, as data. */
export interface Argument<Value = unknown, Field extends string = string, Sent = unknown> {
  /** The field of the request for this argument. */
  readonly field: Field;
  readonly kind: ArgumentKind<Value, Sent>;
  /** The value if you leave the argument out. Without a default, the field is left out too. */
  readonly default?: Value;
}

/** An argument whose value fits one of the fields of a request. */
type ArgumentOf<Value, Request> = {
  readonly [Field in keyof Request & string]: Argument<Value, Field, NonNullable<Request[Field]>>;
}[keyof Request & string];

/** Arguments by name. A required one has `isRequired`. */
export type Arguments<Values, Request> = {
  readonly [Name in keyof Values]-?: ArgumentOf<NonNullable<Values[Name]>, Request> &
    (undefined extends Values[Name]
      ? { readonly isRequired?: never }
      : { readonly isRequired: true });
};

/** A protocol as a question: its arguments as data, and how its reply is read. */
interface Question<Values, C2S extends object, S2C extends object, Parts = Init<C2S>> {
  readonly protocol: SendableProtocol<C2S, S2C>;
  readonly arguments: Arguments<Values, Parts>;
  /**
   * Makes the request from its parts, if the arguments are not fields of the request.
   *
   * @throws {ArgumentError} `invalid-argument`: two arguments contradict each other.
   */
  request?(parts: Partial<Parts>): Partial<Init<C2S>>;
  /** The codes or markets of the request. They decide the time zone and the quote rights. */
  about(values: Values): readonly string[];
}

/** A question whose reply is one page of a list. */
export interface ListQuestion<
  Values,
  C2S extends object,
  S2C extends object,
  Row,
  Summary = undefined,
  Parts = Init<C2S>,
> extends Question<Values, C2S, S2C, Parts> {
  /** The paging style of the list. */
  readonly cursor: CursorStyle<Partial<C2S>, S2C, unknown>;
  rows(reply: S2C, values: Values): readonly Row[];
  /** The fields of a page besides its rows. Absent if there are none. */
  summary?(reply: S2C, values: Values): Summary;
}

/** A question with one reply. */
export interface SingleQuestion<Values, C2S extends object, S2C extends object, Answer>
  extends Question<Values, C2S, S2C> {
  answer(reply: S2C, values: Values): Answer;
}

/** A question about any number of codes, with one or more replies. */
export interface BatchQuestion<Values, C2S extends object, S2C extends object, Row>
  extends SingleQuestion<Values, C2S, S2C, readonly Row[]> {
  /** The field of the request for the codes. */
  readonly batch: keyof C2S & string;
}

/** A question about a span of days, with a reply per window of days. */
export interface WindowQuestion<Values, C2S extends object, S2C extends object, Row>
  extends SingleQuestion<Values, C2S, S2C, readonly Row[]> {
  /** The fields of the request for the first and the last day. */
  readonly windows: readonly [keyof C2S & string, keyof C2S & string];
}

/** A question whose arguments are only known at run time. */
type AnyArguments = Readonly<Record<string, Argument & { readonly isRequired?: boolean }>>;

interface Any<S2C extends object> {
  readonly protocol: SendableProtocol<object, S2C>;
  readonly arguments: AnyArguments;
  request?(parts: object): object;
  about(values: object): readonly string[];
}

/** The parts of a question that decide its request. */
interface Asked extends Any<object> {
  readonly cursor?: unknown;
  readonly windows?: unknown;
}

/** A list question whose arguments are only known at run time. */
export interface AnyListQuestion<S2C extends object = object, Row = unknown, Summary = unknown>
  extends Any<S2C> {
  readonly cursor: CursorStyle<object, S2C, unknown>;
  rows(reply: S2C, values: object): readonly Row[];
  summary?(reply: S2C, values: object): Summary;
}

/** A single question whose arguments are only known at run time. */
export interface AnySingleQuestion<S2C extends object = object, Answer = unknown> extends Any<S2C> {
  answer(reply: S2C, values: object): Answer;
  readonly batch?: string;
  readonly windows?: readonly [string, string];
}

/** Any question, for tools. A list has a `cursor`. */
export type AnyQuestion = AnyListQuestion | AnySingleQuestion;

/**
 * The list for a question. A page has as many rows as the protocol allows, or `pageSize`.
 *
 * @throws {ArgumentError} `invalid-argument`, before anything is sent. While iterating, see {@link
 * ListOptions}.
 */
export function list<
  Values extends object,
  C2S extends object,
  S2C extends object,
  Row,
  Summary,
  Parts,
>(
  opend: Requester,
  question: ListQuestion<Values, C2S, S2C, Row, Summary, Parts>,
  values: Values,
  options: ListOptions,
): Paginator<Row, Summary> {
  return anyList(opend, question, values, options);
}

/** As {@link list}, for a question whose arguments are only known at run time. */
export function anyList<S2C extends object, Row, Summary>(
  opend: Requester,
  question: AnyListQuestion<S2C, Row, Summary>,
  values: object,
  options: ListOptions,
): Paginator<Row, Summary> {
  const { pageSize, signal, timeoutMs, prefetch = false } = copied(options);
  partOf(opend, "request");
  checkQuestion(question);
  const { cursor, protocol } = question;
  const { pageMax } = protocol.bounds ?? {};
  const size =
    pageSize === undefined ? pageMax : count(pageMax ?? mostRows).send("pageSize", pageSize);
  const fixed: Readonly<Record<string, unknown>> = {
    ...sentOf(question, values),
    ...(cursor.size !== undefined && size !== undefined && { [cursor.size]: size }),
  };
  const about = question.about(values);
  return paginate(
    {
      protocol,
      cursor,
      fetch: (position, leaving) =>
        ask(opend, about, protocol, { ...fixed, ...position }, { signal: leaving, timeoutMs }),
      page: (reply: S2C) => ({
        rows: question.rows(reply, values),
        // Pages have no summary if the question has none.
        summary: question.summary?.(reply, values) as Summary,
      }),
    },
    { signal, prefetch },
  );
}

/** The rows of a page if the maximum of the protocol is unknown. */
const mostRows = 1000;

/**
 * The answer to a question.
 *
 * @throws {ArgumentError} `invalid-argument`, before anything is sent. Otherwise as a request does, see
 * {@link Requester}.
 */
export async function single<Values extends object, C2S extends object, S2C extends object, Answer>(
  opend: Requester,
  question: SingleQuestion<Values, C2S, S2C, Answer>,
  values: Values,
  options: CallOptions,
): Promise<Answer> {
  const { protocol } = question;
  const c2s = sentOf(question, values) as Init<C2S>;
  return question.answer(await ask(opend, question.about(values), protocol, c2s, options), values);
}

/** As {@link single}, for any number of codes, with as many requests as needed, one after another. */
export async function batched<Values extends object, C2S extends object, S2C extends object, Row>(
  opend: Requester,
  question: BatchQuestion<Values, C2S, S2C, Row>,
  values: Values,
  options: CallOptions,
): Promise<Row[]> {
  const { protocol, batch } = question;
  const sent = sentOf(question, values);
  const all: Row[] = [];
  for (const part of slices(codesIn(sent[batch]), protocol.bounds?.maxSecurities ?? 1)) {
    const c2s = { ...sent, [batch]: part } as Init<C2S>;
    const reply = await ask(opend, question.about(values), protocol, c2s, options);
    all.push(...question.answer(reply, values));
  }
  return all;
}

/** As {@link single}, about any span of days: as many requests as it needs, one after another. */
export async function windowed<Values extends object, C2S extends object, S2C extends object, Row>(
  opend: Requester,
  question: WindowQuestion<Values, C2S, S2C, Row>,
  values: Values,
  options: CallOptions,
): Promise<Row[]> {
  const { protocol, windows } = question;
  const sent = sentOf(question, values);
  const [first, last] = windows;
  const span = windowsOf(String(sent[first]), String(sent[last]), protocol.bounds?.maxSpanDays);
  const all: Row[] = [];
  for (const [from, to] of span) {
    const c2s = { ...sent, [first]: from, [last]: to } as Init<C2S>;
    const reply = await ask(opend, question.about(values), protocol, c2s, options);
    all.push(...question.answer(reply, values));
  }
  return all;
}

/** As {@link single}, {@link batched} or {@link windowed}, of a question whose arguments are only known at run time. */
export async function anyAnswer(
  opend: Requester,
  question: AnySingleQuestion,
  values: object,
  options: CallOptions,
): Promise<unknown> {
  checkQuestion(question);
  if (isBatch(question)) return batched(opend, question, values, options);
  if (isWindow(question)) return windowed(opend, question, values, options);
  return single(opend, question, values, options);
}

type AnyRows = AnySingleQuestion<object, readonly unknown[]>;

const isBatch = (question: AnySingleQuestion): question is AnyRows & { readonly batch: never } =>
  question.batch !== undefined;

const isWindow = (
  question: AnySingleQuestion,
): question is AnyRows & { readonly windows: readonly [never, never] } =>
  question.windows !== undefined;

/** @throws {ArgumentError} it is not a question. */
function checkQuestion(question: Pick<Any<object>, "arguments" | "protocol">): void {
  const { protocol, arguments: all } = copied(question, "question");
  if (typeof protocol !== "object" || typeof all !== "object")
    throw new ArgumentError(
      "question",
      "a question, like those of @opend/quote/questions",
      question,
    );
}

const codesIn = (sent: unknown): readonly unknown[] => (Array.isArray(sent) ? sent : []);

/** The fields of the request for the arguments, without the cursor. */
function sentOf(question: Asked, values: object): Readonly<Record<string, unknown>> {
  const { arguments: all, about, protocol, cursor, windows } = question;
  const given: Readonly<Record<string, unknown>> = { ...copied(values, "arguments") };
  const sent: Record<string, unknown> = {};
  const zone = (): string => zoneOf(about(values));
  for (const [name, argument] of Object.entries(all)) {
    const { [name]: value = argument.default } = given;
    if (value !== undefined || argument.isRequired)
      sent[argument.field] = reading(name, "a value that can be read", () =>
        argument.kind.send(name, value, zone),
      );
  }
  const { from, to } = all;
  // A list fetches a longer span in pages, and windows are as long as they may be.
  const isWhole = cursor !== undefined || windows !== undefined;
  const maxSpanDays = isWhole ? undefined : protocol.bounds?.maxSpanDays;
  if (from && to) checkSpan(sent[from.field], sent[to.field], maxSpanDays);
  return { ...(question.request?.(sent) ?? sent) };
}

/** The time zone of the first code or market. */
function zoneOf([first = ""]: readonly string[]): string {
  const [market = "", symbol = ""] = first.split(".", 2);
  return zonesOf(market, symbol).own ?? "UTC";
}
