import { Type } from "protobufjs";
import { bigintOf, type Long } from "../plain.ts";
import type { Tally } from "../report-files.ts";

type Values = { readonly [field: string]: unknown };

/** Cached properties of a field, because protobufjs computes many of them every time. */
interface Seen {
  readonly name: string;
  readonly isList: boolean;
  readonly scalar: string;
  /** Absent for a scalar. */
  readonly message: Type | undefined;
}

const fields = new WeakMap<Type, readonly Seen[]>();

function fieldsOf(type: Type): readonly Seen[] {
  let known = fields.get(type);
  if (!known) {
    known = type.fieldsArray.map(({ name, repeated, type: scalar, resolvedType }) => ({
      name,
      isList: repeated,
      scalar,
      message: resolvedType instanceof Type ? resolvedType : undefined,
    }));
    fields.set(type, known);
  }
  return known;
}

/**
 * Counts a message, and records every value in which protobufjs and our code differ, both for reading
 * and for writing. Of a part, only the decoded fields are compared.
 */
export function agree(
  tally: Tally,
  type: Type,
  theirs: object,
  ours: object,
  isPart: boolean = false,
): void {
  tally.messages += 1;
  if (isPart) theirs = partOf(theirs as Values, ours as Values);
  agreeOnMessage(tally, [type.fullName.slice(1)], type, theirs as Values, ours as Values);
}

/** A reply or push with only those fields of its content that our code has decoded. */
function partOf(theirs: Values, ours: Values): Values {
  const { s2c } = theirs;
  const read = ours["s2c"];
  if (typeof s2c !== "object" || s2c === null || typeof read !== "object" || read === null)
    return theirs;
  const kept = Object.entries(s2c).filter(([name]) => Object.hasOwn(read, name));
  return { ...theirs, s2c: Object.fromEntries(kept) };
}

// `at` returns the path of the message. It is computed only for a difference, because there are
// hardly any.
function agreeOnMessage(
  tally: Tally,
  at: (string | number)[],
  type: Type,
  theirs: Values,
  ours: Values,
): void {
  for (const field of fieldsOf(type)) {
    const { name } = field;
    // protobufjs keeps defaults in the prototype, so only an own property was in the bytes.
    const read = Object.hasOwn(theirs, name) ? (theirs[name] ?? undefined) : undefined;
    const own = ours[name] ?? undefined;
    if (read === undefined && own === undefined) continue;
    at.push(name);
    if (!field.isList) agreeOnValue(tally, at, field, read, own);
    else {
      const [some, others] = [(read ?? []) as unknown[], (own ?? []) as unknown[]];
      for (let index = 0; index < Math.max(some.length, others.length); index++) {
        at.push(index);
        agreeOnValue(tally, at, field, some[index], others[index]);
        at.pop();
      }
    }
    at.pop();
  }
}

function agreeOnValue(
  tally: Tally,
  at: (string | number)[],
  field: Seen,
  theirs: unknown,
  ours: unknown,
): void {
  const { message } = field;
  if (message && typeof theirs === "object" && typeof ours === "object") {
    agreeOnMessage(tally, at, message, theirs as Values, ours as Values);
    return;
  }
  tally.fields += 1;
  if (!isSame(field, theirs, ours))
    tally.differences.push(`${pathOf(at)}: protobufjs ${shown(theirs)}, ours ${shown(ours)}`);
}

const pathOf = ([whole, ...below]: readonly (string | number)[]): string =>
  below.reduce<string>(
    (path, step) => path + (typeof step === "number" ? `[${step}]` : `.${step}`),
    String(whole),
  );

function isSame({ scalar }: Seen, theirs: unknown, ours: unknown): boolean {
  if (typeof ours === "bigint")
    return typeof theirs === "object" && theirs !== null && bigintOf(theirs as Long) === ours;
  if (ours instanceof Uint8Array && theirs instanceof Uint8Array)
    return ours.length === theirs.length && ours.every((byte, index) => byte === theirs[index]);
  // Written values are rounded to fit. JSON has more digits.
  if (scalar === "float")
    return Object.is(Math.fround(theirs as number), Math.fround(ours as number));
  // An integer has no -0, so it is written as 0.
  return Object.is(theirs, ours) || (scalar !== "double" && theirs === ours);
}

// A 64-bit integer of protobufjs can also be printed as digits.
const shown = (value: unknown): string => (value === undefined ? "absent" : String(value));
