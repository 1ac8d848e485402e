import type { EnumSpec, RowSpec } from "../rows/spec.ts";

/** A subject: an entry of `@opend/quote` with its questions, and their rows and enums. */
export interface Subject {
  /** The entry: `rankings` is `@opend/quote/rankings`. */
  readonly name: string;
  readonly questions: readonly QuestionSpec[];
  /** The rows of its replies. */
  readonly rows: readonly RowSpec[];
  /** The enums of its rows and arguments. */
  readonly enums: readonly EnumSpec[];
  /** The names of its fields for which no rule gives a plain one, keyed by message or enum and field. */
  readonly names: Readonly<Record<string, string>>;
  /** Tables of figures, for questions that are written by hand. */
  readonly figures?: readonly FiguresSpec[];
}

/** A table of figures, which conditions and rows name. */
export interface FiguresSpec {
  /** The name of the table: `stockFigures`. */
  readonly table: string;
  readonly doc: string;
  /** The enums of the figures. A figure that is only known for full years is in the group `yearly`. */
  readonly enums: readonly {
    readonly values: string;
    readonly group: string;
    readonly yearly?: string;
  }[];
  /** Figures that the table leaves out, with the reason. */
  readonly omit: Readonly<Record<string, string>>;
}

/** A question: its protocol, and the facts that no rule can derive. */
export interface QuestionSpec {
  /** The name of its function. */
  readonly name: string;
  /** The name of the protocol in the schema: `Qot_GetShortSellingRank`. */
  readonly protocol: string;
  /** The content of the answer: the first sentence of the docstring, and the line in lists of functions. */
  readonly doc: string;
  /** More paragraphs of the docstring, after the example. */
  readonly notes?: readonly string[];
  /** The example of the docstring, a line each. `opend` is the connection. Tests run it. */
  readonly example: readonly string[];
  /** Arguments for which the simulator has an answer. Tests and `opend call --help` use them. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** The fields of the reply with the rows. Default: the reply as a whole is the answer. */
  readonly rows?: string | readonly string[];
  /** A span of days that is too long for one request is split into windows. Default: it is refused. */
  readonly isWindowed?: true;
  /** Fields of the reply that the answer leaves out, with the reason. */
  readonly omit?: Readonly<Record<string, string>>;
  /** Request fields that become positional arguments, and are required. Default: the required ones. */
  readonly positional?: readonly string[];
  /** Facts about arguments, keyed by the request's fields. */
  readonly arguments?: Readonly<Record<string, ArgumentSpec>>;
  /** Request fields that the question leaves out, with the reason. */
  readonly unasked?: Readonly<Record<string, string>>;
}

/** Facts about an argument that no rule can derive. Each has a default. */
export interface ArgumentSpec {
  /** Its name. Default: by the rules of `argument-name.ts`. */
  readonly name?: string;
  /** Its docstring. Default: the schema's documentation. */
  readonly doc?: string;
  /** The allowed markets, for a market. Default: those that the documentation names. */
  readonly markets?: readonly string[];
  /** The smallest and the largest integer. Default: as documented, otherwise 0 to 2 ** 31 - 1. */
  readonly between?: readonly [number, number];
  /** The default value. */
  readonly default?: string | number | boolean;
  /** Whether the argument is required although the schema does not say so. */
  readonly isRequired?: true;
  /** The name of the type of an object, without the question's. Default: the name of the message. */
  readonly type?: string;
  /** The groups of conditions of which one must hold become one object. All its conditions must hold. */
  readonly isSplit?: true;
  /** A figure whose unit is not documented is not called a percent. Default: it is. */
  readonly isStrict?: true;
  /** The type of its enum, if several types have the same values. */
  readonly enum?: string;
}
