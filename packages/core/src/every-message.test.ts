/* Every message of the schema against protobufjs, which reads proto/ itself. */
import fc from "fast-check";
import { Enum, type Field, type Long, Type } from "protobufjs";
import { describe, expect, test } from "vitest";
import { arbitraryMessage } from "../test/arbitrary-message.ts";
import { caught } from "../test/caught.ts";
import { messageTypes, reflection } from "../test/schema.ts";
import { toHex } from "../test/vectors.ts";
import { MessageError } from "./errors.ts";
import { decodeMessage, encodeMessage, type MessageType } from "./message.ts";

type Values = Record<string, unknown>;

const runsPerMessage = 12;

const ours = (name: string): MessageType => {
  const type = messageTypes.get(name);
  if (!type) throw new Error(`no generated module exports ${name}`);
  return type;
};

const childOf = ({ resolvedType }: Field): Type | undefined =>
  resolvedType instanceof Type ? resolvedType : undefined;

/** A message as text, so that absent differs from empty, -0 from 0, and NaN equals itself. */
function shown(type: Type, message: Values): string {
  const fields = type.fieldsArray.map((field) => {
    // protobufjs keeps defaults in the prototype: only an own value was there.
    const value = Object.hasOwn(message, field.name) ? message[field.name] : undefined;
    if (field.repeated)
      return `[${((value ?? []) as unknown[]).map((item) => shownValue(field, item))}]`;
    return value === undefined ? "absent" : shownValue(field, value);
  });
  return `{${fields}}`;
}

function shownValue(field: Field, value: unknown): string {
  const child = childOf(field);
  if (child) return shown(child, value as Values);
  if (value instanceof Uint8Array) return toHex(value);
  return typeof value === "string"
    ? JSON.stringify(value)
    : Object.is(value, -0)
      ? "-0"
      : String(value);
}

function long(value: bigint, unsigned: boolean): Long {
  return {
    low: Number(BigInt.asIntN(32, value)),
    high: Number(BigInt.asIntN(32, value >> 32n)),
    unsigned,
  };
}

/** The same values in the classes that protobufjs takes: its 64-bit integers are objects. */
function forProtobufjs(type: Type, message: Values): Values {
  const convert = (field: Field, value: unknown): unknown => {
    const child = childOf(field);
    if (child) return forProtobufjs(child, value as Values);
    return typeof value === "bigint" ? long(value, field.type === "uint64") : value;
  };
  const entries = type.fieldsArray
    .filter(({ name }) => Object.hasOwn(message, name))
    .map((field) => {
      const value = message[field.name];
      return [
        field.name,
        Array.isArray(value) ? value.map((item) => convert(field, item)) : convert(field, value),
      ];
    });
  return Object.fromEntries(entries);
}

/**
 * Whether a message, and all below it, lists its fields by their numbers. Ours are written in the
 * schema's order, those of protobufjs by number: only where both agree must the bytes be the same.
 */
function isInNumberOrder(type: Type): boolean {
  const fields = type.fieldsArray;
  return fields.every((field, index) => {
    const child = childOf(field);
    return (fields[index - 1]?.id ?? 0) < field.id && (!child || isInNumberOrder(child));
  });
}

type Checked = [name: string, label: string, type?: string];

/** What clients write: requests, and what they are made of. */
const written = new Set<Type>();
const write = (type: Type): void => {
  written.add(type);
  for (const field of type.fieldsArray) {
    const child = childOf(field);
    if (child) write(child);
  }
};
for (const type of reflection.values()) if (/(^Request|Req)$/.test(type.name)) write(type);

/**
 * What the table of checked fields has to be: required, lists, and messages with such fields; where
 * a client writes, every field, with the scalar that it must be.
 */
function expectedChecks(type: Type): Checked[] {
  return type.fieldsArray.flatMap((field): Checked[] => {
    const child = childOf(field);
    const label = field.required ? "required" : field.repeated ? "repeated" : "optional";
    const scalar = field.resolvedType instanceof Enum ? "int32" : field.type;
    const below = child
      ? expectedChecks(child).length > 0
        ? [child.fullName.slice(1)]
        : []
      : written.has(type)
        ? [scalar]
        : [];
    return label === "optional" && below.length === 0
      ? []
      : [[field.name, label, ...below] as Checked];
  });
}

test("our modules export every message of the schema and no other", () => {
  expect([...messageTypes.keys()].sort()).toEqual([...reflection.keys()].sort());
  expect(messageTypes.size).toBeGreaterThan(900);
});

test("most messages number their fields in the order of the schema, so that bytes can be compared", () => {
  const agreeing = [...reflection.values()].filter(isInNumberOrder);
  expect(agreeing.length).toBeGreaterThan(0.9 * reflection.size);
});

describe.each([...reflection])("%s", (name, type) => {
  test("is written and read as protobufjs does", () => {
    const mine = ours(name);
    fc.assert(
      fc.property(arbitraryMessage(type), (message) => {
        const expected = shown(type, message);
        const bytes = encodeMessage(mine, message);
        const theirBytes = type.encode(forProtobufjs(type, message)).finish();
        if (isInNumberOrder(type)) expect(toHex(bytes)).toBe(toHex(theirBytes));
        // What protobufjs understood of ours it writes as it writes the original.
        expect(toHex(type.encode(type.decode(bytes)).finish())).toBe(toHex(theirBytes));

        expect(shown(type, { ...type.decode(bytes) })).toBe(expected);
        const read = decodeMessage(mine, theirBytes) as Values;
        expect(shown(type, read)).toBe(expected);
        expect(Object.keys(read)).toEqual(type.fieldsArray.map((field) => field.name));
        for (const field of type.fieldsArray)
          if (field.repeated) expect(read[field.name]).toBeInstanceOf(Array);
      }),
      { seed: 1, numRuns: runsPerMessage },
    );
  });

  test("misses none of its required fields, alone or below", () => {
    const mine = ours(name);
    const checks = (mine.checked ?? []).map(([field, label, below]) =>
      below ? [field, label, typeof below === "object" ? below.name : below] : [field, label],
    );
    expect(checks).toEqual(expectedChecks(type));
    const [whole] = fc.sample(arbitraryMessage(type), { numRuns: 1, seed: 1 });
    for (const { name: field } of type.fieldsArray.filter(({ required }) => required)) {
      const lacking: Values = { ...completeLists(type, whole ?? {}), [field]: undefined };
      expect(caught(MessageError, () => encodeMessage(mine, lacking))).toMatchObject({
        type: name,
        field,
      });
      // The generated encoder checks nothing.
      const bytes = mine.wire.encode(lacking).finish();
      expect(caught(MessageError, () => decodeMessage(mine, bytes))).toMatchObject({
        type: name,
        field,
      });
    }
  });
});

/** A message in which every list is there, as the generated encoder demands. */
function completeLists(type: Type, message: Values): Values {
  const entries = type.fieldsArray.map((field) => {
    const child = childOf(field);
    const value = message[field.name];
    if (field.repeated) {
      const list = (value ?? []) as unknown[];
      return [field.name, child ? list.map((item) => completeLists(child, item as Values)) : list];
    }
    return [
      field.name,
      child && value !== undefined ? completeLists(child, value as Values) : value,
    ];
  });
  return Object.fromEntries(entries);
}
