import { QotMarket, TradeDateMarket } from "@opend/core/qot/common";
import { type FieldShape, fieldsOf, valuesOf } from "@opend/core/schema";
import { securityTypes } from "../market/snapshot.ts";
import { isMoment, moment } from "./moments.ts";
import { number } from "./numbers.ts";
import { rowScene, type Scene } from "./scene.ts";
import { text } from "./texts.ts";

/** Values by field, as the message types of `@opend/core` have them. */
export type Values = Record<string, unknown>;

/** Returns a given value for a field; `undefined` if the value is to be invented. */
export type Given = (field: FieldShape) => { readonly value: unknown } | undefined;

const security = "Qot_Common.Security";
/** How often an optional field is absent. */
const absent = 0.12;
/** Deeper messages contain only required fields. */
const deepest = 5;

const nothing: Given = () => undefined;

/**
 * Creates a message for a scene: all required fields, most of the optional ones, and a few rows per
 * list.
 */
export function inventMessage(name: string, scene: Scene, given: Given = nothing): Values {
  const fields = fieldsOf(name);
  const values: Values = {};
  for (const field of fields) {
    const set = given(field);
    const value = set ? set.value : inventField(field, fields, scene);
    if (value !== undefined) values[field.name] = value;
  }
  return countLists(fields, values);
}

function inventField(field: FieldShape, siblings: readonly FieldShape[], scene: Scene): unknown {
  if (field.label === "repeated") return inventList(field, siblings, scene);
  // Always drawn, so that an absent field does not change the values of later fields.
  const isAbsent = scene.draw() < absent || isTooDeep(field, scene);
  return field.label === "optional" && isAbsent ? undefined : inventValue(field, siblings, scene);
}

const isTooDeep = ({ type }: FieldShape, { depth }: Scene): boolean =>
  typeof type === "object" && depth >= deepest;

function inventList(field: FieldShape, siblings: readonly FieldShape[], scene: Scene): unknown[] {
  if (isTooDeep(field, scene)) return [];
  const count = 1 + Math.floor(scene.draw() * (scene.depth === 0 ? 5 : 3));
  return Array.from({ length: count }, (_, index) =>
    inventValue(field, siblings, rowScene(scene, field.name, index)),
  );
}

/** One value of a field, whatever its label. */
export function inventValue(
  field: FieldShape,
  siblings: readonly FieldShape[],
  scene: Scene,
): unknown {
  const { name, type } = field;
  if (typeof type === "object" && type.message === security)
    return { ...(scene.named[name] ?? scene.security) };
  if (typeof type === "object")
    return inventMessage(type.message, { ...scene, depth: scene.depth + 1 });
  if (field.enum !== undefined) return enumValue(field.enum, scene);
  if (isMoment(field)) {
    const at = moment(field, siblings, scene);
    return type === "int64" || type === "uint64" ? BigInt(at) : at;
  }
  if (type === "string") return text(name, scene);
  if (type === "bool") return scene.draw() < 0.5;
  if (type === "bytes") return Uint8Array.from({ length: 8 }, () => scene.draw() * 256);
  return number(name, type, scene);
}

function enumValue(name: string, { draw, known, security: { market } }: Scene): number {
  if (name === "Qot_Common.QotMarket") return market;
  if (name === "Qot_Common.SecurityType" && known) return securityTypes[known.kind];
  // The calendar of the security's market. Not every market has one.
  if (name === "Qot_Common.TradeDateMarket")
    return tradeDateMarkets[market] ?? TradeDateMarket.TradeDateMarket_HK;
  const values = valuesOf(name);
  const telling = values.filter((value) => !/^(unk|none)/i.test(value.name));
  const pool = telling.length > 0 ? telling : values;
  return pool[Math.floor(draw() * pool.length)]?.number ?? 0;
}

/** `TradeDateMarket` by `QotMarket`. */
const tradeDateMarkets: Readonly<Record<number, number>> = {
  [QotMarket.QotMarket_HK_Security]: TradeDateMarket.TradeDateMarket_HK,
  [QotMarket.QotMarket_US_Security]: TradeDateMarket.TradeDateMarket_US,
  [QotMarket.QotMarket_CNSH_Security]: TradeDateMarket.TradeDateMarket_CN,
  [QotMarket.QotMarket_CNSZ_Security]: TradeDateMarket.TradeDateMarket_CN,
};

const counts: ReadonlySet<string> = new Set(["count", "orederCount"]);

/** Sets a count field to the length of the message's only list. */
function countLists(fields: readonly FieldShape[], values: Values): Values {
  const lists = fields.filter(({ label }) => label === "repeated");
  const items = lists[0] && lists.length === 1 ? values[lists[0].name] : undefined;
  if (!Array.isArray(items)) return values;
  for (const { name } of fields)
    if (counts.has(name) && values[name] !== undefined) values[name] = items.length;
  return values;
}
