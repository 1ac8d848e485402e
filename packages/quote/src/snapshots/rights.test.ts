import type { Connection } from "@opend/core";
import type { QuoteRightLevels } from "@opend/simulator";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { describe, expect, test } from "vitest";
import { MissingRightError } from "../ask/rights/missing-right.ts";
import { snapshotBatches } from "./batches.ts";
import { snapshots } from "./snapshots.ts";

/** A login over TCP with these rights, and a counter of its requests. */
async function withRights(
  quoteRights: QuoteRightLevels,
  run: (
    opend: Connection,
    login: {
      set(levels: QuoteRightLevels): void;
      asked(): { rights: number; snapshots: number };
    },
  ) => Promise<void>,
): Promise<void> {
  await using simulator = await startSimulator({ port: 0, quoteRights });
  await using opend = await connect({ port: simulator.port });
  const { engine } = simulator;
  await run(opend, {
    set: (levels) => engine.setQuoteRights(levels),
    asked: () => ({
      rights: engine.requestCounts["GetUserInfo"] ?? 0,
      snapshots: engine.requestCounts["Qot_GetSecuritySnapshot"] ?? 0,
    }),
  });
}

const hongKong = Array.from({ length: 32 }, (_, index) => `HK.0${7001 + index}`);
const american = ["US.AAPL", "US.TSLA", "US.NVDA", "US.SPY"];
const mixed = hongKong.flatMap((code, index) => [code, american[index] ?? []].flat());
const codesOf = (rows: readonly { readonly code: string }[]): string[] =>
  rows.map(({ code }) => code);

describe("snapshots of a login with basic rights in Hong Kong", () => {
  test("are requested by 20 there from the beginning, and never refused", () =>
    withRights({ HK: "basic" }, async (opend, { asked }) => {
      const { rows, missing } = await snapshots(opend, mixed);
      expect(codesOf(rows)).toEqual(mixed);
      expect(missing).toEqual([]);
      // 20 and 12 Hong Kong codes, and the US codes.
      expect(asked()).toEqual({ rights: 1, snapshots: 3 });
    }));

  test("are returned batch by batch, in the order of their first codes", () =>
    withRights({ HK: "basic" }, async (opend) => {
      const batches: string[][] = [];
      for await (const { rows } of snapshotBatches(opend, mixed)) batches.push(codesOf(rows));
      expect(batches).toEqual([hongKong.slice(0, 20), american, hongKong.slice(20)]);
    }));

  test("request no rights if 20 codes are enough", () =>
    withRights({ HK: "basic" }, async (opend, { asked }) => {
      const { missing } = await snapshots(opend, [...hongKong.slice(0, 20), ...american]);
      await snapshots(opend, hongKong, { batchSize: 20 });
      expect(missing).toEqual([]);
      expect(asked()).toEqual({ rights: 0, snapshots: 3 });
    }));

  test("request rights once, and again after OpenD has reported others", () =>
    withRights({ HK: "basic" }, async (opend, { set, asked }) => {
      await snapshots(opend, hongKong);
      await snapshots(opend, hongKong);
      expect(asked()).toEqual({ rights: 1, snapshots: 4 });
      set({ HK: "level-2" });
      await expect.poll(() => opend.state.rightsTold).toBe(1);
      expect((await snapshots(opend, hongKong)).rows).toHaveLength(32);
      expect(asked()).toEqual({ rights: 2, snapshots: 5 });
      set({ HK: "basic" });
      await expect.poll(() => opend.state.rightsTold).toBe(2);
      expect((await snapshots(opend, hongKong)).rows).toHaveLength(32);
      expect(asked()).toEqual({ rights: 3, snapshots: 7 });
    }));

  test("have smaller batches only for futures and options if only those are basic", () =>
    withRights({ HK_FUTURE: "basic" }, async (opend, { asked }) => {
      const codes = [...hongKong, "HK.HSImain", "HK.HSI2605"];
      expect(codesOf((await snapshots(opend, codes)).rows)).toEqual(codes);
      expect(asked()).toEqual({ rights: 1, snapshots: 2 });
    }));
});

describe("snapshots without a right", () => {
  const lacking = [{ right: "US", level: "none" }, { right: "US_OTC" }];

  test("name it per code, cost one refusal, and lose no other code", () =>
    withRights({ US: "none" }, async (opend, { asked }) => {
      const { rows, missing } = await snapshots(opend, mixed);
      expect(codesOf(rows)).toEqual(hongKong);
      expect(codesOf(missing)).toEqual(american);
      for (const { why, error, lacking: rights } of missing) {
        expect(why).toBe("refused");
        expect(error).toBeInstanceOf(MissingRightError);
        expect(error).toMatchObject({ retMsg: "no right to quotes of US.AAPL", lacking });
        expect(rights).toMatchObject(lacking);
      }
      expect(asked()).toEqual({ rights: 2, snapshots: 2 });
    }));

  test("are found by the first refusal if the rights were unknown", () =>
    withRights({ US: "none" }, async (opend, { asked }) => {
      const { rows, missing } = await snapshots(opend, ["HK.00700", ...american]);
      expect(codesOf(rows)).toEqual(["HK.00700"]);
      expect(codesOf(missing)).toEqual(american);
      expect(asked()).toEqual({ rights: 1, snapshots: 3 });
    }));

  test("are distinguished from an unknown code in the same batch", () =>
    withRights({ US: "none" }, async (opend) => {
      const { missing } = await snapshots(opend, ["HK.00700", "HK.99999", "US.AAPL"]);
      expect(missing).toMatchObject([
        { code: "HK.99999", error: { name: "ReplyError" }, lacking: [] },
        { code: "US.AAPL", error: { name: "MissingRightError" }, lacking },
      ]);
    }));
});
