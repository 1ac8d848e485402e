/** A row: its message, and the facts that no rule can derive. */
export interface RowSpec {
  /** Name of the interface. */
  readonly row: string;
  /** Full name of the message: `Qot_Common.KLine`. */
  readonly message: string;
  /** The docstring of the row, if the message's documentation does not fit it. */
  readonly doc?: string;
  /**
   * The security of the row: `subject` gives the row code, market and name, `code` only the code. They
   * come from the message's `security` or from the mapper's argument. Default: none, for a part of a row.
   */
  readonly of?: "subject" | "code";
  /** The field of the message that has the security of the row. Default `security`. */
  readonly security?: string;
  /** The module of a row that is written by hand: `rows/static-info.ts`. Its mapper takes the message alone. */
  readonly module?: string;
  /** The message names its security by two fields of its own, `market` and `code`. */
  readonly hasSplitCode?: true;
  /** The row's own time, by the message fields that contain it. */
  readonly time?: RowTime;
  /** Fields with a fixed value: `{ type: "quote" }`. */
  readonly literals?: Readonly<Record<string, string>>;
  /** Schema fields that the row leaves out, with the reason. */
  readonly omit?: Readonly<Record<string, string>>;
  /** Required texts that are empty if OpenD has no value. */
  readonly blank?: readonly string[];
  /** The enum numbers that absent fields mean. */
  readonly defaults?: Readonly<Record<string, number>>;
  /** Fields that need a function to read them; it gets the field's value. */
  readonly custom?: Readonly<Record<string, { readonly by: string; readonly type: string }>>;
  /** Docstrings of row fields, if the schema's documentation does not fit a row. */
  readonly docs?: Readonly<Record<string, string>>;
  /** The interfaces of fields with a dot in their name, keyed by the part before the dot. */
  readonly groups?: Readonly<Record<string, { readonly type: string; readonly doc: string }>>;
}

/**
 * `moment`: an instant with its local time. `momentIfTold`: the same, or `undefined`. `day`: a market's
 * date, from a text or else from Unix seconds. `dayText`: a market's date from a text only.
 */
export interface RowTime {
  readonly reads: "moment" | "momentIfTold" | "day" | "dayText";
  readonly text: string;
  readonly seconds: string;
}

/** The texts that rows or arguments have for the numbers of an enum. */
export interface EnumSpec {
  /** Full name of the enum: `Qot_Common.SecurityType`. */
  readonly values: string;
  /** Full names of other enums with the same values, which share the type. */
  readonly same?: readonly string[];
  /** Name of the type. */
  readonly type: string;
  /** Name of the table from numbers to texts. Default: the plural of the type. */
  readonly table?: string;
  /** Only requests have this enum, so its type has no `unknown(91)`. Default: rows have it. */
  readonly of?: "arguments";
  /** Its values are figures, whose texts are made like the names of fields. */
  readonly areFigures?: true;
  /** The docstring of the type, if the schema's documentation says less. */
  readonly doc?: string;
  /** Texts, keyed by the schema's names of values. Other names are written in camel case. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The values of the type, if it has few of many. Default: all that `omit` does not name. */
  readonly only?: readonly string[];
  /** Values without a text, which read as `unknown(0)`. */
  readonly omit?: readonly string[];
}
