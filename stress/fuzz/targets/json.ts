import { isDeepStrictEqual } from "node:util";
import type { MessageType } from "@opend/core";
import { decodeMessage, decodePush, decodeReply, encodeMessage } from "@opend/core/internal";
import { json } from "@opend/core/json";
import { served } from "@opend/core/served";
import type { Random } from "../../random.ts";
import { type Body, corpus } from "../corpus.ts";
import { checkBy, numbered, split } from "../numbered.ts";
import { refusal } from "../reading.ts";
import { Broken, type Target } from "../target.ts";

function typeOf({ protocol, role }: Body): MessageType {
  if (protocol.kind === "push") return served(protocol).push;
  const { request, reply } = served(protocol);
  return role === "request" ? request : reply;
}

const bodies: readonly Uint8Array[] = corpus.map((body) =>
  encodeMessage(typeOf(body), decodeMessage(typeOf(body), body.bytes), json),
);
const messages = bodies.map((bytes, index) => numbered(index, bytes));

/** A valid message is the same after writing and reading it again; an invalid one is refused. */
function outcome(message: Uint8Array): string {
  const { index, bytes } = split(message);
  const body = corpus[index % corpus.length] as Body;
  const type = typeOf(body);
  let both: readonly [object, object];
  try {
    const read = decodeMessage(type, bytes, json);
    both = [read, decodeMessage(type, encodeMessage(type, read, json), json)];
    if (body.protocol.kind === "push") decodePush(body.protocol, bytes, json);
    else if (body.role === "reply") decodeReply(body.protocol, bytes, json);
  } catch (thrown) {
    return refusal(thrown);
  }
  if (!isDeepStrictEqual(...both))
    throw new Broken(`${type.name}: writing and reading again changes it`);
  return "taken in";
}

const parsed = bodies.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as object);

const base = { share: 7, carrier: "messages", fields: [0, 2, 4] } as const;

/** Bodies in JSON of requests, replies and pushes, with damaged bytes. */
const spoilt: Target = {
  ...base,
  name: "messages in JSON",
  conversation: (random) => [random.pick(messages)],
  check: checkBy(outcome),
};

/** JSON texts that replace a value of another type. */
const hostile = [
  ...["null", "true", "[]", "{}", "[[]]", "[null]", '""', '"NaN"', '"-Infinity"', '"__proto__"'],
  ...["0", "-0", "0.5", "1e400", "-1e400", "1e308", "5e-324", "2147483648", "-2147483649"],
  ...[
    "4294967296",
    "9007199254740993",
    '"18446744073709551616"',
    '"-9223372036854775809"',
    '"0x1"',
  ],
  ...['"1e3"', '" 1"', '"=AA="', '"AAA"', '"\\ud800"', '"\\u0000"', '{"__proto__":{"a":1}}'],
  ...['{"constructor":{"prototype":1}}', '{"length":4294967295}', '{"toString":null}'],
  ...[`${"[".repeat(5000)}${"]".repeat(5000)}`, `"${"9".repeat(1000)}"`, "9".repeat(1000)],
];

/** A body in which values or whole messages were replaced or duplicated. */
function muddled(body: object, random: Random): Uint8Array {
  const marks: string[] = [];
  const muddle = (value: unknown, depth: number): unknown => {
    if (random.chance(depth === 0 ? 0.01 : 0.08)) {
      marks.push(random.pick(hostile));
      return `\u0001${marks.length - 1}\u0001`;
    }
    if (Array.isArray(value)) return value.map((item) => muddle(item, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        random.chance(0.02) ? random.pick(["__proto__", "constructor", "", "s2c", "c2s"]) : name,
        muddle(item, depth + 1),
      ]),
    );
  };
  // As text, because an object cannot hold a number like 1e400 or a duplicate key.
  const text = JSON.stringify(muddle(body, 0)).replace(
    /"\\u0001(\d+)\\u0001"/g,
    (_, index: string) => marks[Number(index)] ?? "",
  );
  return new TextEncoder().encode(text);
}

const values: Target = {
  ...base,
  name: "values in JSON",
  conversation(random) {
    const index = random.below(parsed.length);
    return [numbered(index, muddled(parsed[index] as object, random))];
  },
  check: ({ segments }) => segments.map(outcome)[0] ?? "nothing came",
};

export const jsonTargets: readonly Target[] = [spoilt, values];
