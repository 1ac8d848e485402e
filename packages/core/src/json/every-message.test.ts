/*
 * Encodes every message of the schema as JSON, and compares it with protobuf and with protobufjs,
 * which reads proto/ itself.
 */
import fc from "fast-check";
import type { Type } from "protobufjs";
import { describe, expect, test } from "vitest";
import { arbitraryMessage, heard } from "../../test/arbitrary-message.ts";
import { caught } from "../../test/caught.ts";
import { messageTypes, reflection } from "../../test/schema.ts";
import { decodeMessage, encodeMessage } from "../body-format.ts";
import { MessageError } from "../errors.ts";
import type { MessageType } from "../message.ts";
import { fieldsOf } from "../schema.ts";
import { json } from "./json.ts";

type Values = Record<string, unknown>;

const runsPerMessage = 12;

const ours = (name: string): MessageType => messageTypes.get(name) as MessageType;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The bytes as protobufjs decodes them. `json` converts NaN and the infinities to text. */
const theirs = (type: Type, bytes: Uint8Array): Values =>
  type.toObject(type.decode(bytes), { longs: String, bytes: String, enums: Number, json: true });

test.each([...reflection])(
  "%s is the same in JSON as in protobuf, and as protobufjs decodes it",
  (name, type) => {
    const mine = ours(name);
    fc.assert(
      fc.property(arbitraryMessage(type), (message) => {
        const bytes = encodeMessage(mine, heard(type, message));
        const read = decodeMessage(mine, bytes);
        const inJson = encodeMessage(mine, read, json);
        // Compares key by key, including absent ones. -0 differs from 0.
        const back = decodeMessage(mine, inJson, json);
        expect(back).toStrictEqual(read);
        expect(Object.keys(back)).toEqual(Object.keys(read));
        expect(encodeMessage(mine, back)).toEqual(bytes);

        const expected = theirs(type, bytes);
        expect(JSON.parse(textOf(inJson))).toStrictEqual(expected);
        expect(withoutSign(decodeMessage(mine, bytesOf(expected), json))).toStrictEqual(
          withoutSign(read),
        );
      }),
      { seed: 1, numRuns: runsPerMessage },
    );
  },
);

/** `JSON.stringify` turns -0 into 0. */
function withoutSign(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(withoutSign);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSign(item)]));
}

test("a missing required field has the same path in JSON and in protobuf, for every message", () => {
  let count = 0;
  for (const [name, type] of reflection) {
    const mine = ours(name);
    const [whole] = fc.sample(arbitraryMessage(type), { numRuns: 1, seed: 1 });
    const complete = JSON.parse(textOf(encodeMessage(mine, whole as Values, json))) as Values;
    for (const { name: field } of fieldsOf(name).filter(({ label }) => label === "required")) {
      for (const lacking of [
        { ...complete, [field]: null },
        { ...complete, [field]: undefined },
      ])
        expect(
          caught(MessageError, () => decodeMessage(mine, bytesOf(lacking), json)),
        ).toMatchObject({
          message: `${name} lacks its required field ${field}`,
          type: name,
          field,
        });
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(1000);
});

describe("a body that is not this message", () => {
  const json404 = fc.json({ maxDepth: 6 }).map((text) => new TextEncoder().encode(text));
  const names = fc.constantFrom(...reflection.keys());
  /** A message with random values in random fields. */
  const muddled = names.chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc
        .record(
          Object.fromEntries(
            fieldsOf(name).map((field) => [field.name, fc.jsonValue({ maxDepth: 3 })]),
          ),
          { requiredKeys: [] },
        )
        .map(bytesOf),
    ),
  );

  test("is refused with a MessageError, or is a valid message by chance", () => {
    const outcomes = { refused: 0, read: 0 };
    const any = fc.oneof(muddled, fc.tuple(names, fc.oneof(json404, fc.uint8Array())));
    fc.assert(
      fc.property(any, ([name, bytes]) => {
        let read: object;
        try {
          read = decodeMessage(ours(name), bytes, json);
          outcomes.read++;
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(MessageError);
          outcomes.refused++;
          return;
        }
        // A valid message can also be written in protobuf.
        expect(decodeMessage(ours(name), encodeMessage(ours(name), read))).toStrictEqual(read);
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(outcomes.refused).toBeGreaterThan(1000);
    expect(outcomes.read).toBeGreaterThan(100);
  });
});

test("no message of the schema contains itself, so the depth of a read is limited", () => {
  const depthOf = (name: string, above: readonly string[] = []): number => {
    expect(above).not.toContain(name);
    const below = fieldsOf(name).flatMap(({ type }) =>
      typeof type === "object" ? [depthOf(type.message, [...above, name])] : [],
    );
    return 1 + Math.max(0, ...below);
  };
  const depth = Math.max(...[...reflection.keys()].map((name) => depthOf(name)));
  expect(depth).toBeLessThan(10);
});
