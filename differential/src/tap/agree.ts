import type { Field } from "protobufjs";
import { Type } from "protobufjs";
import type { Tally } from "../compare.ts";
import { bigintOf, type Long } from "../plain.ts";

type Values = { readonly [field: string]: unknown };

/**
 * Counts a message, and every value in which what protobufjs read differs from what our code read,
 * or was asked to write.
 */
export function agree(tally: Tally, type: Type, theirs: object, ours: object): void {
  tally.messages += 1;
  agreeOnMessage(tally, type.fullName.slice(1), type, theirs as Values, ours as Values);
}

function agreeOnMessage(tally: Tally, at: string, type: Type, theirs: Values, ours: Values): void {
  for (const field of type.fieldsArray) {
    const { name } = field;
    const path = `${at}.${name}`;
    // protobufjs keeps defaults in the prototype: only an own value was there.
    const read = Object.hasOwn(theirs, name) ? (theirs[name] ?? undefined) : undefined;
    const own = ours[name] ?? undefined;
    if (!field.repeated) agreeOnValue(tally, path, field, read, own);
    else {
      const [some, others] = [(read ?? []) as unknown[], (own ?? []) as unknown[]];
      for (let index = 0; index < Math.max(some.length, others.length); index++)
        agreeOnValue(tally, `${path}[${index}]`, field, some[index], others[index]);
    }
  }
}

function agreeOnValue(
  tally: Tally,
  at: string,
  field: Field,
  theirs: unknown,
  ours: unknown,
): void {
  if (theirs === undefined && ours === undefined) return;
  const { resolvedType } = field;
  if (resolvedType instanceof Type && typeof theirs === "object" && typeof ours === "object") {
    agreeOnMessage(tally, at, resolvedType, theirs as Values, ours as Values);
    return;
  }
  tally.fields += 1;
  if (!isSame(field, theirs, ours))
    tally.differences.push(`${at}: protobufjs ${shown(theirs)}, ours ${shown(ours)}`);
}

function isSame({ type }: Field, theirs: unknown, ours: unknown): boolean {
  if (typeof ours === "bigint")
    return typeof theirs === "object" && theirs !== null && bigintOf(theirs as Long) === ours;
  if (ours instanceof Uint8Array && theirs instanceof Uint8Array)
    return ours.length === theirs.length && ours.every((byte, index) => byte === theirs[index]);
  // What is written is rounded to what fits; JSON keeps more digits.
  if (type === "float")
    return Object.is(Math.fround(theirs as number), Math.fround(ours as number));
  // An integer has no -0: it is written as 0.
  return Object.is(theirs, ours) || (type !== "double" && theirs === ours);
}

// A 64-bit integer of protobufjs tells its digits too.
const shown = (value: unknown): string => (value === undefined ? "absent" : String(value));
