/** A row: which message it is made of, and what no rule can know about it. */
export interface RowSpec {
  /** Name of the interface. */
  readonly row: string;
  /** Full name of the message: `Qot_Common.KLine`. */
  readonly message: string;
  /** What the row is, where the documentation of the message says it for the schema only. */
  readonly doc?: string;
  /**
   * Whom the row is about: `subject` gives it code, market and name, `code` the code alone. They come
   * from the message's own `security`, or from the argument of the mapper. Default: nobody, a part.
   */
  readonly of?: "subject" | "code";
  /** The time that is the row's own, by the fields of the message that tell it. */
  readonly time?: RowTime;
  /** Fields with a fixed value: `{ type: "quote" }`. */
  readonly literals?: Readonly<Record<string, string>>;
  /** Fields of the schema that the row leaves out, and why. */
  readonly omit?: Readonly<Record<string, string>>;
  /** Required texts that are empty where nothing is told. */
  readonly blank?: readonly string[];
  /** Numbers of enums that an absent field stands for. */
  readonly defaults?: Readonly<Record<string, number>>;
  /** Fields that only a function can read; it takes the field's value. */
  readonly custom?: Readonly<Record<string, { readonly by: string; readonly type: string }>>;
  /** Documentation of row fields, where that of the schema does not fit a row. */
  readonly docs?: Readonly<Record<string, string>>;
  /** Interfaces of fields with a dot in their name, by what stands before the dot. */
  readonly groups?: Readonly<Record<string, { readonly type: string; readonly doc: string }>>;
}

/**
 * `moment`: an instant and a wall clock; `momentIfTold`: the same or nothing; `day`: a market's date,
 * by a text or else Unix seconds; `dayText`: the same by its text alone.
 */
export interface RowTime {
  readonly reads: "moment" | "momentIfTold" | "day" | "dayText";
  readonly text: string;
  readonly seconds: string;
}

/** A union of texts that rows or arguments have for the numbers of an enum. */
export interface EnumSpec {
  /** Full name of the enum: `Qot_Common.SecurityType`. */
  readonly values: string;
  /** Name of the type. */
  readonly type: string;
  /** Name of the table from numbers to texts. */
  readonly table: string;
  /** Only requests carry it, so that its type has no `unknown(91)`. Default: rows have it. */
  readonly of?: "arguments";
  /** What the type is, where the documentation of the schema says less. */
  readonly doc?: string;
  /** Texts by the schema's names of values; others are written in camel case. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Values that rows do not name, so that they read as `unknown(0)`. */
  readonly omit?: readonly string[];
}
