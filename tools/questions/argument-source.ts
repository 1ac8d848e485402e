import type { FieldShape } from "../../packages/core/src/schema.ts";
import type { Schema } from "../rows/schema.ts";
import type { Unit } from "../schema/units.ts";
import type { ArgumentSpec } from "./spec.ts";

/** An argument to be written. */
export interface WrittenArgument {
  readonly name: string;
  /** The field of the request. */
  readonly field: string;
  readonly doc: string;
  readonly type: string;
  /** The expression that makes its kind. */
  readonly kind: string;
  /** The names that the type and the kind import. */
  readonly uses: readonly string[];
  /** Declarations that the type and the kind need, by the name that they declare. */
  readonly declares: ReadonlyMap<string, readonly string[]>;
  readonly isRequired: boolean;
  readonly default: string | number | boolean | undefined;
}

/** Where an argument comes from. */
export interface ArgumentSource {
  readonly message: string;
  readonly shape: FieldShape;
  readonly spec: ArgumentSpec;
  readonly schema: Schema;
  /** The prefix of the types that it declares: `TopMovers`. */
  readonly owner: string;
}

/** Where the kind of an argument comes from. */
export interface KindSource extends ArgumentSource {
  readonly unit: Unit | undefined;
  /** Makes the arguments of the fields of a message below. */
  readonly nested: (source: ArgumentSource) => WrittenArgument;
}
