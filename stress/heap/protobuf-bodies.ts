import { Buffer } from "node:buffer";
import type { Field, Type } from "protobufjs";
import { everyList, everyWhole, type Hostile, type List, messageOf, nameOf } from "./lists.ts";

const wireTypes: Readonly<Record<string, number>> = { double: 1, float: 5, string: 2, bytes: 2 };
const lengthDelimited = 2;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Uint8Array.of(...bytes, rest);
}

const tag = ({ id }: Field, wireType: number): Uint8Array => varint(id * 8 + wireType);

const delimited = (field: Field, content: Uint8Array): Uint8Array =>
  Buffer.concat([tag(field, lengthDelimited), varint(content.length), content]);

const wireType = (field: Field): number =>
  messageOf(field) ? lengthDelimited : (wireTypes[field.type] ?? 0);

/** A field in the fewest bytes of its type. */
function least(field: Field): Uint8Array {
  const message = messageOf(field);
  if (message) return delimited(field, leastOf(message));
  const kind = wireType(field);
  return Buffer.concat([tag(field, kind), new Uint8Array(kind === 1 ? 8 : kind === 5 ? 4 : 1)]);
}

/** A message with only its required fields, without one that is written elsewhere. */
const leastOf = (type: Type, except?: Field): Uint8Array =>
  Buffer.concat(type.fieldsArray.filter((each) => each.required && each !== except).map(least));

/** A message with all its fields: short texts, and each list with one item. */
const fullOf = (type: Type): Uint8Array =>
  Buffer.concat(
    type.fieldsArray.map((field) => {
      const message = messageOf(field);
      if (message) return delimited(field, fullOf(message));
      return wireType(field) === lengthDelimited ? delimited(field, text(32)) : least(field);
    }),
  );

const text = (length: number): Uint8Array => Buffer.alloc(length, "腾讯 ABC");
const ascii = (length: number): Uint8Array => Buffer.alloc(length, "x");

/** A message with the content at the end of the path. */
function around(type: Type, [field, ...below]: readonly Field[], content: Uint8Array): Uint8Array {
  const inner = field && messageOf(field);
  if (!inner || below.length === 0) return Buffer.concat([leastOf(type, field), content]);
  return Buffer.concat([leastOf(type, field), delimited(field, around(inner, below, content))]);
}

const repeated = (item: Uint8Array, count: number): Uint8Array =>
  Buffer.alloc(item.length * count, item);

/** The possible items of a list, by name. */
function itemsOf(field: Field): Readonly<Record<string, Uint8Array>> {
  const message = messageOf(field);
  if (!message) {
    if (wireType(field) !== lengthDelimited) return { item: least(field) };
    return {
      "empty text": delimited(field, ascii(0)),
      "text of 2": delimited(field, ascii(2)),
      "text of 13": delimited(field, ascii(13)),
      "text of 32": delimited(field, ascii(32)),
      "text of 40": delimited(field, text(40)),
    };
  }
  const inner = message.fieldsArray.filter(({ repeated }) => repeated);
  return {
    "empty row": delimited(field, leastOf(message)),
    "full row": delimited(field, fullOf(message)),
    ...Object.fromEntries(
      inner.map((each) => [
        `row of ${each.name}`,
        delimited(field, Buffer.concat([leastOf(message, each), least(each)])),
      ]),
    ),
  };
}

function ofList({ protocol, whole, path }: List): readonly Hostile[] {
  const field = path.at(-1) as Field;
  const singles = Object.entries(itemsOf(field)).map(
    ([what, item]): Hostile => ({
      protocol,
      what: `${nameOf(path)}: ${what}`,
      itemBytes: item.length,
      body: (count) => around(whole, path, repeated(item, count)),
    }),
  );
  if (wireType(field) !== 0) return singles;
  const packed = (what: string, item: Uint8Array): Hostile => ({
    protocol,
    what: `${nameOf(path)}: ${what}`,
    itemBytes: item.length,
    body: (count) => around(whole, path, delimited(field, repeated(item, count))),
  });
  return [
    ...singles,
    packed("packed 1", Uint8Array.of(1)),
    packed("packed −1", Uint8Array.of(...new Uint8Array(9).fill(0xff), 1)),
  ];
}

/** A `retType` of a failure, which needs no `s2c`. */
const failed = Uint8Array.of(8, 1);

/** One text that fills the body, in the `retMsg` of every reply and push. */
function ofTexts({ protocol, whole }: Omit<List, "path">): readonly Hostile[] {
  const field = whole.fields["retMsg"];
  if (!field) return [];
  const texts = { ASCII: 0x78, "no UTF-8": 0xff };
  return Object.entries(texts).map(([what, byte]) => ({
    protocol,
    what: `retMsg: ${what}`,
    itemBytes: 1,
    body: (count) => Buffer.concat([failed, delimited(field, new Uint8Array(count).fill(byte))]),
  }));
}

/** Every reply and push with every item of every list repeated. */
export const protobufBodies = (): readonly Hostile[] => [
  ...everyList().flatMap(ofList),
  ...everyWhole().flatMap(ofTexts),
];
