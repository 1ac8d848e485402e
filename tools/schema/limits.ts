import { readFileSync } from "node:fs";

/** What one entry of `limits.json` says about how often and how much a protocol may be asked. */
interface LimitFacts extends Partial<Record<BoundName, number>> {
  id: number;
  requests?: number;
  windowSeconds?: number;
  limited?: false;
  sharedWith?: string[];
  /** Where the number of rows depends on the right, there is no bound that holds for all. */
  levels?: string;
}

/** How much one request may ask for: the names of `Bounds` in core. */
export const boundNames = [
  "pageMax",
  "pageDefault",
  "maxItems",
  "maxSecurities",
  "maxOrders",
  "maxSpanDays",
  "maxFilters",
] as const;

type BoundName = (typeof boundNames)[number];

export type BoundTerms = Partial<Record<BoundName, number>>;

export interface LimitTerms {
  requests: number;
  windowMs: number;
  /** Protocols that spend the same window name the same group. */
  group?: string;
}

/** Terms by protocol id; `"none"` where a source says that there is no limit; absent where nothing is known. */
export function readLimits(): Map<number, LimitTerms | "none"> {
  const terms = new Map<number, LimitTerms | "none">();
  for (const [name, facts] of Object.entries(readFacts())) {
    if (facts.limited === false) terms.set(facts.id, "none");
    if (facts.requests === undefined || facts.windowSeconds === undefined) continue;
    const group = facts.sharedWith && [name, ...facts.sharedWith].sort()[0];
    terms.set(facts.id, {
      requests: facts.requests,
      windowMs: facts.windowSeconds * 1000,
      ...(group === undefined ? {} : { group }),
    });
  }
  return terms;
}

/** Bounds by protocol id; absent where none is documented. */
export function readBounds(): Map<number, BoundTerms> {
  const bounds = new Map<number, BoundTerms>();
  for (const facts of Object.values(readFacts())) {
    const known = boundNames.filter((name) => facts[name] !== undefined && !facts.levels);
    if (known.length > 0)
      bounds.set(facts.id, Object.fromEntries(known.map((name) => [name, facts[name]])));
  }
  return bounds;
}

function readFacts(): Record<string, LimitFacts> {
  const text = readFileSync(new URL("limits.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { protocols: Record<string, LimitFacts> }).protocols;
}
