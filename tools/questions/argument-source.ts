import type { FieldShape } from "../../packages/core/src/schema.ts";
import type { Schema } from "../rows/schema.ts";
import type { Unit } from "../schema/units.ts";
import type { ArgumentSpec } from "./spec.ts";

/** An argument of a generated question. */
export interface WrittenArgument {
  readonly name: string;
  /** The field of the request. */
  readonly field: string;
  readonly doc: string;
  readonly type: string;
  /** The expression for its kind. */
  readonly kind: string;
  /** The names that its type and kind import. */
  readonly uses: readonly string[];
  /** The declarations that its type and kind need, keyed by the declared name. */
  readonly declares: ReadonlyMap<string, readonly string[]>;
  readonly isRequired: boolean;
  readonly default: string | number | boolean | undefined;
}

/** The origin of an argument. */
export interface ArgumentSource {
  readonly message: string;
  readonly shape: FieldShape;
  readonly spec: ArgumentSpec;
  readonly schema: Schema;
  /** The prefix of the types that it declares: `TopMovers`. */
  readonly owner: string;
  /** The names of arguments, by the fields of the request. */
  readonly names?: ReadonlyMap<string, string>;
}

/** The origin of an argument's kind. */
export interface KindSource extends ArgumentSource {
  readonly unit: Unit | undefined;
  /** Creates the arguments for the fields of a nested message. */
  readonly nested: (source: ArgumentSource) => WrittenArgument;
}
