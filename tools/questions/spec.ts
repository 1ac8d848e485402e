import type { EnumSpec, RowSpec } from "../rows/spec.ts";

/** A subject: an entry of `@opend/quote` with its questions, and what they need. */
export interface Subject {
  /** The entry: `rankings` is `@opend/quote/rankings`. */
  readonly name: string;
  readonly questions: readonly QuestionSpec[];
  /** The rows of its replies. */
  readonly rows: readonly RowSpec[];
  /** The enums of its rows and arguments. */
  readonly enums: readonly EnumSpec[];
  /** The names of its fields where no rule gives a plain one, keyed by message or enum and field. */
  readonly names: Readonly<Record<string, string>>;
}

/** A question: its protocol, and the facts that no rule can derive. */
export interface QuestionSpec {
  /** The name of its function. */
  readonly name: string;
  /** The protocol as the schema calls it: `Qot_GetShortSellingRank`. */
  readonly protocol: string;
  /** What it answers. The first sentence of the docstring, and the line of lists of functions. */
  readonly doc: string;
  /** More paragraphs of the docstring, after the example. */
  readonly notes?: readonly string[];
  /** The example of the docstring, a line each. `opend` is the connection. Tests run it. */
  readonly example: readonly string[];
  /** Arguments that the simulator has an answer for. Tests and `opend call --help` use them. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** The field of the reply with the rows. Default: the reply as a whole is the answer. */
  readonly rows?: string;
  /** A span of days that is too long for one request is split into windows. Default: it is refused. */
  readonly isWindowed?: true;
  /** Fields of the reply that the answer leaves out, with the reason. */
  readonly omit?: Readonly<Record<string, string>>;
  /** Request fields that become arguments by position, and are required. Default: those that are required. */
  readonly positional?: readonly string[];
  /** Facts of arguments, keyed by the request's fields. */
  readonly arguments?: Readonly<Record<string, ArgumentSpec>>;
  /** Request fields that the question leaves out, with the reason. */
  readonly unasked?: Readonly<Record<string, string>>;
}

/** Facts of an argument that no rule can derive. Each has a default. */
export interface ArgumentSpec {
  /** Its name. Default: by the rules of `argument-name.ts`. */
  readonly name?: string;
  /** Its docstring. Default: the schema's documentation. */
  readonly doc?: string;
  /** The markets that it may be, for a market. Default: those that the documentation names. */
  readonly markets?: readonly string[];
  /** The least and the greatest integer. Default: what the documentation says, else 0 to 2 ** 31 - 1. */
  readonly between?: readonly [number, number];
  /** The value that is sent where none is given. */
  readonly default?: string | number | boolean;
  /** Whether you must give it although the schema does not say so. */
  readonly isRequired?: true;
  /** The type of its enum, where several types are made of the same values. */
  readonly enum?: string;
}
