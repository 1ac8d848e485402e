import { readFileSync } from "node:fs";

export type Effect = "read" | "change" | "trade";

/** The effects of requests, keyed by schema file name. A request that is missing here only reads. */
export function readEffects(): (name: string) => Effect {
  const effects = JSON.parse(
    readFileSync(new URL("effects.json", import.meta.url), "utf8"),
  ) as Record<string, Effect>;
  return (name) => effects[name] ?? "read";
}
