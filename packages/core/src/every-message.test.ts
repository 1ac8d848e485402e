/* Compares every message of the schema with protobufjs, which reads proto/ itself. */
import fc from "fast-check";
import { type Field, type Long, Reader, Type, Writer } from "protobufjs";
import { describe, expect, test } from "vitest";
import { arbitraryMessage, heard } from "../test/arbitrary-message.ts";
import { caught } from "../test/caught.ts";
import { messageTypes, reflection } from "../test/schema.ts";
import { toHex } from "../test/vectors.ts";
import { decodeMessage, encodeMessage } from "./body-format.ts";
import { MessageError } from "./errors.ts";
import type { MessageType } from "./message.ts";

type Values = Record<string, unknown>;

const runsPerMessage = 12;

const ours = (name: string): MessageType => {
  const type = messageTypes.get(name);
  if (!type) throw new Error(`no generated module exports ${name}`);
  return type;
};

const childOf = ({ resolvedType }: Field): Type | undefined =>
  resolvedType instanceof Type ? resolvedType : undefined;

/** Converts a message to text, in which absent differs from empty, -0 from 0, and NaN equals itself. */
function shown(type: Type, message: Values): string {
  const fields = type.fieldsArray.map((field) => {
    // protobufjs stores defaults in the prototype, so only own properties were in the bytes.
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

/** Converts values to those of protobufjs, whose 64-bit integers are objects. */
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
 * Whether a message and all nested ones list their fields by number. We encode in the schema's order,
 * protobufjs by number, so the bytes are equal only if both orders agree.
 */
function isInNumberOrder(type: Type): boolean {
  const fields = type.fieldsArray;
  return fields.every((field, index) => {
    const child = childOf(field);
    return (fields[index - 1]?.id ?? 0) < field.id && (!child || isInNumberOrder(child));
  });
}

/** A message without one of its fields. */
function withoutField(bytes: Uint8Array, id: number): Uint8Array {
  const kept: number[] = [];
  const reader = Reader.create(bytes);
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    reader.skipType(tag & 7);
    if (tag >>> 3 !== id) kept.push(...bytes.subarray(start, reader.pos));
  }
  return Uint8Array.from(kept);
}

/** The tag of a field that holds a message. */
const tagOf = (id: number): Uint8Array =>
  Writer.create()
    .uint32(id * 8 + 2)
    .finish();

test("the generated modules export exactly the messages of the schema", () => {
  expect([...messageTypes.keys()].sort()).toEqual([...reflection.keys()].sort());
  expect(messageTypes.size).toBeGreaterThan(900);
});

test("most messages list their fields by number, so that their bytes can be compared", () => {
  const agreeing = [...reflection.values()].filter(isInNumberOrder);
  expect(agreeing.length).toBeGreaterThan(0.9 * reflection.size);
});

describe.each([...reflection])("%s", (name, type) => {
  test("is encoded and decoded as by protobufjs", () => {
    const mine = ours(name);
    fc.assert(
      fc.property(arbitraryMessage(type), (message) => {
        const expected = shown(type, message);
        const bytes = encodeMessage(mine, message);
        const theirBytes = type.encode(forProtobufjs(type, message)).finish();
        if (isInNumberOrder(type)) expect(toHex(bytes)).toBe(toHex(theirBytes));
        // protobufjs decodes our bytes and encodes the same message as from the original.
        expect(toHex(type.encode(type.decode(bytes)).finish())).toBe(toHex(theirBytes));

        expect(shown(type, { ...type.decode(bytes) })).toBe(expected);
        const read = decodeMessage(mine, theirBytes) as Values;
        expect(shown(type, read)).toBe(shown(type, heard(type, message)));
        expect(Object.keys(read)).toEqual(type.fieldsArray.map((field) => field.name));
        for (const field of type.fieldsArray)
          if (field.repeated) expect(read[field.name]).toBeInstanceOf(Array);
      }),
      { seed: 1, numRuns: runsPerMessage },
    );
  });

  test("checks all required fields, its own and nested ones", () => {
    const mine = ours(name);
    const [whole] = fc.sample(arbitraryMessage(type), { numRuns: 1, seed: 1 });
    const bytes = encodeMessage(mine, whole ?? {});
    for (const field of type.fieldsArray.filter(({ required }) => required)) {
      const lacking: Values = { ...whole, [field.name]: undefined };
      const expected = { type: name, field: field.name };
      expect(caught(MessageError, () => encodeMessage(mine, lacking))).toMatchObject(expected);
      const short = withoutField(bytes, field.id);
      expect(caught(MessageError, () => decodeMessage(mine, short))).toMatchObject(expected);
    }
    // An empty nested message.
    for (const field of type.fieldsArray) {
      const first = childOf(field)?.fieldsArray.find(({ required }) => required);
      if (!first) continue;
      const path = `${field.name}${field.repeated ? "[0]" : ""}.${first.name}`;
      const hollow: Values = { ...whole, [field.name]: field.repeated ? [{}] : {} };
      const expected = { type: name, field: path };
      expect(caught(MessageError, () => encodeMessage(mine, hollow))).toMatchObject(expected);
      const empty = Uint8Array.of(...withoutField(bytes, field.id), ...tagOf(field.id), 0);
      // The `s2c` of a failure is not read.
      if (field.name === "s2c" && whole?.["retType"] !== 0) continue;
      expect(caught(MessageError, () => decodeMessage(mine, empty))).toMatchObject(expected);
    }
  });
});
