import type { Protocol } from "@opend/core";
import { type FieldShape, fieldsOf } from "@opend/core/schema";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { random } from "../market/random.ts";
import { isEmptyList } from "./alternatives.ts";
import { type Asked, askedOf } from "./asked.ts";
import { requireWithin } from "./maxima.ts";
import { inventMessage, inventValue, type Values } from "./message.ts";
import { isPosition, paging, type Window, windowOf } from "./paging.ts";
import { openingScene, pick, rowScene, type Scene } from "./scene.ts";

/** The inputs of an invented reply besides the request. */
export interface Ground {
  readonly seed: number;
  /** The market's time. Only its day has an effect. */
  readonly nowSeconds: number;
  readonly userId: bigint;
  readonly catalog: Catalog;
}

const envelope: ReadonlySet<string> = new Set(["retType", "retMsg", "errCode"]);

/** The number of rows in a list when the request does not state it. */
const few = { least: 3, spread: 5 } as const;

/**
 * Invents the content of a successful reply. Values of the request are repeated in equal fields of
 * the reply, lists are paged in the style of the protocol, and all other values are invented.
 *
 * @throws {Refusal} a security or market of the request is unknown, its cursor or size is invalid, or it asks
 * for more than OpenD returns.
 */
export function inventReply(protocol: Protocol, c2s: Values, ground: Ground): Values {
  requireWithin(protocol, c2s);
  const asked = askedOf(protocol, c2s, ground.catalog);
  const draw = random(ground.seed, `${protocol.name}/${identity(c2s)}`);
  const path = `${protocol.name}/${Math.floor(draw() * 2 ** 32)}`;
  const window = windowOf(protocol, c2s, draw());
  const length = few.least + Math.floor(draw() * few.spread);
  const scene = openingScene({
    ...ground,
    path,
    security: asked.single ?? asked.list[0] ?? pick(ground.seed, path, 0, asked.candidates),
    named: asked.named,
    find: (ref) => ground.catalog.known(ref),
  });
  const fields = fieldsOf(protocol.s2c.name);
  const { isFlat } = protocol;
  return inventMessage(protocol.s2c.name, scene, (field) => {
    if (isFlat && envelope.has(field.name)) return { value: undefined };
    if (isEmptyList(protocol.name, c2s, field.name)) return { value: [] };
    if (field.name === "userID") return { value: ground.userId };
    return (
      (window && paging(field, window)) ??
      echo(protocol, c2s, field) ??
      (isRows(field) ? { value: rows(field, fields, scene, asked, window, length) } : undefined)
    );
  });
}

const isRows = ({ label, type }: FieldShape): boolean =>
  label === "repeated" && typeof type === "object";

function rows(
  field: FieldShape,
  siblings: readonly FieldShape[],
  scene: Scene,
  { single, list, candidates }: Asked,
  window: Window | undefined,
  length: number,
): unknown[] {
  const isEach = list.length > 0 && !window;
  const { begin, count } = window ?? { begin: 0, count: isEach ? list.length : length };
  const about = (index: number): SecurityRef =>
    (isEach ? list[index] : single) ?? pick(scene.seed, scene.path, index, candidates);
  return Array.from({ length: count }, (_, nth) =>
    inventValue(field, siblings, rowScene(scene, field.name, begin + nth, about(begin + nth))),
  );
}

/** The value of the request's field with the same name, if it has the same type. */
function echo(
  protocol: Protocol,
  c2s: Values,
  field: FieldShape,
): { readonly value: unknown } | undefined {
  const value = c2s[field.name];
  if (value === undefined || isPosition(field.name)) return undefined;
  const same = fieldsOf(protocol.c2s.name).find(({ name }) => name === field.name);
  const isSame =
    (same?.label === "repeated") === (field.label === "repeated") &&
    typeText(same) === typeText(field);
  return isSame ? { value } : undefined;
}

const typeText = (field: FieldShape | undefined): string | undefined =>
  typeof field?.type === "object" ? field.type.message : field?.type;

/** The key of a list: equal for requests of the same list, for all its pages. */
function identity(c2s: Values): string {
  const what = Object.entries(c2s).filter(([name]) => !isPosition(name));
  return JSON.stringify(what, function (this: Values, name, value: unknown) {
    // Converts bytes, because a Buffer would have another text than an equal Uint8Array.
    const own = this[name];
    return own instanceof Uint8Array ? [...own] : typeof value === "bigint" ? String(value) : value;
  });
}
