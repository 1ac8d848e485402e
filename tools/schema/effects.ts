import { readFileSync } from "node:fs";

export type Effect = "read" | "change" | "trade";

/** What a request does beyond answering, by schema file name; what is not named only reads. */
export function readEffects(): (name: string) => Effect {
  const effects = JSON.parse(
    readFileSync(new URL("effects.json", import.meta.url), "utf8"),
  ) as Record<string, Effect>;
  return (name) => effects[name] ?? "read";
}
