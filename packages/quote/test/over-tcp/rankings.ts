import { ArgumentError } from "@opend/core";
import { GetShortSellingRank } from "@opend/core/qot/get-short-selling-rank";
import { expect } from "vitest";
import { quote } from "./recorded.ts";
import type { OverTcp } from "./world.ts";

export const rankings = {
  shortSellingRank: async ({ opend, simulator }) => {
    // The simulator invents this protocol, and counts it by its number.
    const requests = (): number => simulator.requestCounts[GetShortSellingRank.id] ?? 0;
    const wrong: [string, () => unknown][] = [
      ["market", () => quote.shortSellingRank(opend, "SH" as "HK")],
      ["sort", () => quote.shortSellingRank(opend, "HK", { sort: "unknown" as "volume" })],
      ["order", () => quote.shortSellingRank(opend, "HK", { order: "up" as "ascending" })],
      ["plates", () => quote.shortSellingRank(opend, "HK", { plates: ["BK1001"] })],
      ["pageSize", () => quote.shortSellingRank(opend, "HK", { pageSize: 36 })],
    ];
    for (const [argument, call] of wrong) {
      expect(call).toThrow(ArgumentError);
      expect(call).toThrow(expect.objectContaining({ argument }));
    }
    expect(requests()).toBe(0);

    const whole = await quote.shortSellingRank(opend, "HK").all();
    const before = requests();
    const small = quote.shortSellingRank(opend, "HK", { pageSize: 5 });
    const sizes: number[] = [];
    for await (const { rows } of small.pages()) sizes.push(rows.length);
    expect(requests() - before).toBe(Math.ceil(whole.length / 5));
    expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map(() => 5));
    expect(await small.all()).toEqual(whole);
    expect(new Set(whole.map(({ code }) => code)).size).toBeGreaterThan(5);
    expect(whole[0]).toMatchObject({
      code: expect.stringMatching(/^[A-Z]+\./),
      shortVolume: expect.any(Number),
    });
  },
} satisfies Record<string, OverTcp>;
