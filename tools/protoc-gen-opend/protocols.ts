import type { ProtocolFacts } from "../schema/descriptor.ts";
import { readEffects } from "../schema/effects.ts";
import {
  type BoundTerms,
  type LimitTerms,
  readAccountLimits,
  readBounds,
  readLimits,
} from "../schema/limits.ts";
import { comment } from "./comment.ts";
import { constantName } from "./names.ts";

const limits = readLimits();
const boundsById = readBounds();
const effectOf = readEffects();

function limitText(terms: LimitTerms | "none"): string {
  if (terms === "none") return '"none"';
  const group = terms.group === undefined ? "" : `, group: ${JSON.stringify(terms.group)}`;
  return `{ requests: ${terms.requests}, windowMs: ${terms.windowMs}${group} }`;
}

const boundsText = ({ values }: BoundTerms): string =>
  `{ ${Object.entries(values)
    .map(([name, most]) => `${name}: ${most}`)
    .join(", ")} }`;

/** The bounds of a protocol, as a type. */
const boundedText = (bounds: BoundTerms | undefined): string => {
  const names = Object.keys(bounds?.values ?? {}).map((name) => JSON.stringify(name));
  return names.length === 0 ? "" : ` & Bounded<${names.join(" | ")}>`;
};

const assumedText = (bounds: BoundTerms | undefined): string =>
  (bounds?.assumed ?? []).map((name) => ` \`${name}\` is assumed.`).join("");

/** The name of the schema file, with a suffix if several protocols share it. */
function protocolName({ name, request }: ProtocolFacts): string {
  return request === undefined ? name : `${name}.${constantName(name, request)}`;
}

/** The form of a half's constants. */
export interface ConstantsOf {
  /** The prefix of type names. */
  readonly prefix: "" | "Served";
  /** The suffix of constants that read only a part. */
  readonly suffix?: "" | "Part";
  /** A message's type. */
  type(name: string): string;
  /** A message as a value, with this half's functions. */
  value(name: string): string;
}

/** The types of core that the constant of a protocol needs. */
export function protocolTypesOf(
  { id, kind }: ProtocolFacts,
  prefix: ConstantsOf["prefix"],
): readonly string[] {
  if (kind === "push") return [`${prefix}Push`];
  return [...(boundsById.has(id) ? ["Bounded"] : []), `${prefix}Protocol`];
}

/** The constant of one protocol. */
export function protocolText(
  facts: ProtocolFacts,
  documentation: string,
  { prefix, suffix = "", type, value }: ConstantsOf,
): string[] {
  const constant = `${constantName(facts.name, facts.request)}${suffix}`;
  const title = `${facts.name}, protocol ${facts.id}.${assumedText(boundsById.get(facts.id))}`;
  const doc = comment(documentation === "" ? title : `${documentation} ${title}`);
  const identity = [
    `  kind: "${facts.kind}",`,
    `  id: ${facts.id},`,
    `  name: ${JSON.stringify(protocolName(facts))},`,
  ];
  if (facts.kind === "push") {
    return [
      ...doc,
      `export const ${constant}: ${prefix}Push<${type("S2C")}> = /* @__PURE__ */ frozen({`,
      ...identity,
      `  push: ${value("Response")},`,
      `  s2c: ${value("S2C")},`,
      "});",
    ];
  }
  // Without an envelope, the message itself is the request, and the reply contains its own retType.
  const request = facts.request ?? "Request";
  const reply = facts.response ?? "Response";
  const c2s = facts.request ?? "C2S";
  const s2c = facts.response ?? "S2C";
  const effect = effectOf(facts.name);
  const limit = limits.get(facts.id);
  const bounds = boundsById.get(facts.id);
  return [
    ...doc,
    `export const ${constant}: ${prefix}Protocol<${type(c2s)}, ${type(s2c)}, "${effect}">${boundedText(bounds)} = /* @__PURE__ */ frozen({`,
    ...identity,
    `  effect: "${effect}",`,
    ...(limit === undefined ? [] : [`  limit: ${limitText(limit)},`]),
    ...(bounds === undefined ? [] : [`  bounds: ${boundsText(bounds)},`]),
    ...(facts.request === undefined ? [] : ["  isFlat: true,"]),
    `  request: ${value(request)},`,
    `  c2s: ${value(c2s)},`,
    `  reply: ${value(reply)},`,
    `  s2c: ${value(s2c)},`,
    "});",
  ];
}

/** The names of all request protocols by id, as data that imports no message. */
export const protocolNamesText = (all: readonly ProtocolFacts[]): string[] => [
  "/** The name of a request protocol in the schema. */",
  "export type ProtocolName = (typeof protocolNames)[keyof typeof protocolNames];",
  "",
  "/** Every request protocol by its id. */",
  "export const protocolNames = {",
  ...all
    .filter(({ kind }) => kind === "request")
    .map((facts) => `  ${facts.id}: ${JSON.stringify(protocolName(facts))},`),
  "} as const;",
];

/**
 * The requests of trading that do not trade.
 *
 * @throws if trading has an id outside 2000 to 2999, or another protocol one inside.
 */
export function tradingReadsText(all: readonly ProtocolFacts[]): string[] {
  for (const { id, name } of all)
    if (name.startsWith("Trd_") !== (Math.floor(id / 1000) === 2))
      throw new Error(`${name} has the id ${id}, but 2000 to 2999 are the ids of trading`);
  const reads = all.filter(
    ({ kind, name }) => kind === "request" && name.startsWith("Trd_") && effectOf(name) !== "trade",
  );
  return [
    "/** Ids of all trading requests that neither unlock trading nor change orders. */",
    `export const tradingReads: readonly number[] = [${reads.map(({ id }) => id).join(", ")}];`,
  ];
}

/** Limits of the whole account or of OpenD, not of one protocol. */
export const accountLimitsText = (): string[] =>
  readAccountLimits().flatMap(({ name, value, documentation }) => [
    "",
    ...comment(documentation),
    `export const ${name} = ${value};`,
  ]);
