import { Buffer } from "node:buffer";
import type { Field, Type } from "protobufjs";
import { everyList, everyWhole, type Hostile, type List, messageOf, nameOf } from "./lists.ts";

/** The shortest text of a value. 64-bit integers are strings. */
const leastValues: Readonly<Record<string, string>> = {
  bool: "true",
  bytes: '""',
  double: "0.5",
  float: "0.5",
  int64: '"7"',
  string: '""',
  uint64: '"7"',
};

const objectOf = (entries: readonly string[]): string => `{${entries.join(",")}}`;
const entry = ({ name }: Field, value: string): string => `"${name}":${value}`;

function least(field: Field): string {
  const message = messageOf(field);
  return message ? leastOf(message) : (leastValues[field.type] ?? "0");
}

const required = (type: Type, except?: Field): readonly string[] =>
  type.fieldsArray
    .filter((each) => each.required && each !== except)
    .map((each) => entry(each, least(each)));

const leastOf = (type: Type): string => objectOf(required(type));

const fullOf = (type: Type): string =>
  objectOf(
    type.fieldsArray.map((field) => {
      const message = messageOf(field);
      const value = message ? fullOf(message) : least(field);
      return entry(field, field.repeated ? `[${value}]` : value);
    }),
  );

/** The texts before and after the items of the list on the path. */
function around(whole: Type, [field, ...below]: readonly Field[]): readonly [string, string] {
  if (!field) return ["", ""];
  const others = required(whole, field)
    .map((each) => `${each},`)
    .join("");
  const inner = messageOf(field);
  const [before, after] = below.length > 0 && inner ? around(inner, below) : ["", ""];
  const [open, close] = field.repeated ? ["[", "]"] : ["", ""];
  return [`{${others}"${field.name}":${open}${before}`, `${after}${close}}`];
}

/** The possible items of a list, by name. */
function itemsOf(field: Field): Readonly<Record<string, string>> {
  const message = messageOf(field);
  if (!message)
    return field.type === "string"
      ? { "empty text": '""', "text of 13": '"xxxxxxxxxxxxx"', "text of 4": '"腾讯控股"' }
      : { item: least(field) };
  const inner = message.fieldsArray.filter(({ repeated }) => repeated);
  return {
    "empty row": leastOf(message),
    "full row": fullOf(message),
    ...Object.fromEntries(
      inner.map((each) => [
        `row of ${each.name}`,
        objectOf([...required(message, each), entry(each, `[${least(each)}]`)]),
      ]),
    ),
  };
}

/** `before`, the item `count` times with commas between, `after`. */
function listed(before: string, item: Uint8Array, count: number, after: string): Uint8Array {
  const separated = Buffer.concat([item, Buffer.from(",")]);
  const items = Buffer.alloc(Math.max(separated.length * count - 1, 0), separated);
  return Buffer.concat([Buffer.from(before), items, Buffer.from(after)]);
}

function ofList({ protocol, whole, path }: List): readonly Hostile[] {
  const [before, after] = around(whole, path);
  return Object.entries(itemsOf(path.at(-1) as Field)).map(([what, text]) => {
    const item = Buffer.from(text);
    return {
      protocol,
      what: `${nameOf(path)}: ${what}`,
      itemBytes: item.length + 1,
      body: (count) => listed(before, item, count, after),
    };
  });
}

/** Values that the parser creates, although no field has them. */
const unknown: Readonly<Record<string, (index: number) => string>> = {
  "empty objects": () => "{}",
  "empty lists": () => "[]",
  "empty texts": () => '""',
  numbers: () => "0.1",
  "lists of one": () => "[0]",
  "texts of 2": () => '"ab"',
  "distinct texts": (index) => `"${index.toString(36)}"`,
  "objects with distinct names": (index) => `{"${index.toString(36)}":0}`,
  "objects of two names": (index) => `{"a":0,"${index.toString(36)}":0}`,
};

/** The start of a reply or push without `s2c`. */
const failure = '{"retType":-1,';

function ofUnknown({ protocol }: Omit<List, "path">): readonly Hostile[] {
  const before = `${failure}"x":[`;
  const lists = Object.entries(unknown).map(
    ([what, item]): Hostile => ({
      protocol,
      what: `an unknown field of ${what}`,
      itemBytes: item(46_656).length + 1,
      body: (count) =>
        Buffer.from(`${before}${Array.from({ length: count }, (_, i) => item(i))}]}`),
    }),
  );
  return [
    ...lists,
    {
      protocol,
      what: "unknown fields",
      itemBytes: 9,
      body: (count) =>
        Buffer.from(
          `${failure}${Array.from({ length: count }, (_, i) => `"~${i.toString(36)}":0`)}}`,
        ),
    },
    {
      protocol,
      what: "lists in lists",
      itemBytes: 2,
      body: (count) => Buffer.from(`${before}${"[".repeat(count)}${"]".repeat(count)}]}`),
    },
  ];
}

/** Every reply and push with every item of every list repeated, and one with unknown fields. */
export const jsonBodies = (): readonly Hostile[] => [
  ...everyList().flatMap(ofList),
  ...everyWhole().slice(0, 1).flatMap(ofUnknown),
];
