import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../workspace.ts";
import { type boundNames, readAccountLimits, readBounds } from "./limits.ts";

const protocolIds = {
  Qot_GetKL: 3006,
  Qot_GetSecuritySnapshot: 3203,
  Qot_GetShortInterest: 3249,
} as const;

const boundOf = (
  name: keyof typeof protocolIds,
  bound: (typeof boundNames)[number],
): number | undefined => readBounds().get(protocolIds[name])?.values[bound];

const accountLimit = (name: string): number | undefined =>
  readAccountLimits().find((limit) => limit.name === name)?.value;

// If you reword one of these sentences, change its pattern here.
test.each([
  [
    "packages/quote/README.md",
    /(\d[\d,]*)(?: codes)? (?:a|per) request/,
    boundOf("Qot_GetSecuritySnapshot", "maxSecurities"),
  ],
  ["packages/cli/README.md", /\(1 to ([\d,]+)\)/, boundOf("Qot_GetShortInterest", "pageMax")],
  ["packages/cli/README.md", /at most ([\d,]+)/, boundOf("Qot_GetKL", "maxItems")],
  ["docs/simulator.md", /`num` outside 1 to ([\d,]+)/, boundOf("Qot_GetShortInterest", "pageMax")],
  ["docs/simulator.md", /([\d,]+) order books/, accountLimit("maxHongKongOrderBooks")],
  ["docs/simulator.md", /up to ([\d,]+) missed trades/, accountLimit("maxMissedTicks")],
])("%s states %s as in limits.json", (file, pattern, limit) => {
  const text = readFileSync(join(root, file), "utf8");
  const [, said = ""] = pattern.exec(text) ?? [];
  expect(Number(said.replaceAll(",", ""))).toBe(limit);
  expect(limit).toBeGreaterThan(0);
});
