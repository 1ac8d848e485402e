import { readFileSync } from "node:fs";

/** What one entry of `limits.json` says about how often a protocol may be asked. */
interface LimitFacts {
  id: number;
  requests?: number;
  windowSeconds?: number;
  limited?: false;
  sharedWith?: string[];
}

export interface LimitTerms {
  requests: number;
  windowMs: number;
  /** Protocols that spend the same window name the same group. */
  group?: string;
}

/** Terms by protocol id; `"none"` where a source says that there is no limit; absent where nothing is known. */
export function readLimits(): Map<number, LimitTerms | "none"> {
  const { protocols } = JSON.parse(
    readFileSync(new URL("limits.json", import.meta.url), "utf8"),
  ) as { protocols: Record<string, LimitFacts> };
  const terms = new Map<number, LimitTerms | "none">();
  for (const [name, facts] of Object.entries(protocols)) {
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
