import type { Connection } from "@opend/core";
import type { QuoteRightLevels } from "@opend/simulator";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { describe, expect, test } from "vitest";
import { simulated } from "../../test/simulated.ts";
import { adjustmentFactors } from "../history/adjustment-factors.ts";
import { historyCandles } from "../history/history-candles.ts";
import { brokerQueue, quote, ticks } from "../index.ts";
import type { Kind } from "../live/kinds/kind.ts";
import { subscribe } from "../live/subscribe.ts";
import { latestQuotes } from "../now/quotes.ts";
import { capitalDistribution } from "../reference/capital-distribution.ts";
import { capitalFlow } from "../reference/capital-flow.ts";
import { marketStates } from "../reference/market-state.ts";
import { ownerPlates, plateSecurities, plates } from "../reference/plates.ts";
import { securities, staticInfo } from "../reference/static-info.ts";
import { dailyShortVolume } from "../short-selling/daily-short-volume.ts";
import { shortInterest } from "../short-selling/short-interest.ts";
import { MissingRightError } from "./rights/missing-right.ts";

/** The error of a call over TCP, for a login with these rights. */
async function failing(
  quoteRights: QuoteRightLevels,
  call: (opend: Connection) => Promise<unknown>,
): Promise<unknown> {
  await using opend = await simulated({ quoteRights });
  return await call(opend).then(
    () => "no error",
    (error: unknown) => error,
  );
}

const noRight = (protocol: string, subject = "US.AAPL"): object => ({
  name: "MissingRightError",
  code: "reply-failed",
  message: `${protocol}: no right to quotes of ${subject}; this login has no quote right for US, US_OTC (another device may hold it)`,
  retMsg: `no right to quotes of ${subject}`,
  // The form of a code does not show whether the stock is traded over the counter.
  lacking: [
    { right: "US", market: "US", kind: "stock", level: "none", needed: "basic" },
    { right: "US_OTC", market: "US", kind: "otc", level: "none", needed: "basic" },
  ],
});

describe("a login without the right to US stocks gets an error that says so", () => {
  test.each<[string, string, (opend: Connection) => Promise<unknown>, string?]>([
    [
      "shortInterest",
      "Qot_GetShortInterest (3249)",
      (opend) => shortInterest(opend, "US.AAPL").take(1),
    ],
    [
      "shortInterest, in a range",
      "Qot_GetShortInterest (3249)",
      (opend) => shortInterest(opend, "US.AAPL", { from: "2026-01-01", order: "oldest" }).columns(),
    ],
    [
      "dailyShortVolume",
      "Qot_GetDailyShortVolume (3248)",
      (opend) => dailyShortVolume(opend, "US.AAPL").all(),
    ],
    ["capitalFlow", "Qot_GetCapitalFlow (3211)", (opend) => capitalFlow(opend, "US.AAPL")],
    [
      "capitalDistribution",
      "Qot_GetCapitalDistribution (3212)",
      (opend) => capitalDistribution(opend, "US.AAPL"),
    ],
    [
      "staticInfo",
      "Qot_GetStaticInfo (3202)",
      (opend) => staticInfo(opend, ["HK.00700", "US.AAPL"]),
    ],
    [
      "securities",
      "Qot_GetStaticInfo (3202)",
      (opend) => securities(opend, "US", "stock"),
      "the market US",
    ],
    ["marketStates", "Qot_GetMarketState (3223)", (opend) => marketStates(opend, ["US.AAPL"])],
    ["ownerPlates", "Qot_GetOwnerPlate (3207)", (opend) => ownerPlates(opend, ["US.AAPL"])],
    ["plates", "Qot_GetPlateSet (3204)", (opend) => plates(opend, "US"), "the market US"],
    [
      "historyCandles",
      "Qot_RequestHistoryKL (3103)",
      (opend) => historyCandles(opend, "US.AAPL").take(1),
    ],
    [
      "historyCandles, the latest",
      "Qot_RequestHistoryKL (3103)",
      (opend) => historyCandles(opend, "US.AAPL", { last: 3 }).all(),
    ],
    ["rehab", "Qot_RequestRehab (3105)", (opend) => adjustmentFactors(opend, "US.AAPL")],
    ["quotes", "Qot_GetBasicQot (3004)", (opend) => latestQuotes(opend, ["US.AAPL"])],
    ["subscribe", "Qot_Sub (3001)", (opend) => subscribe(opend, ["US.AAPL"], [quote])],
  ])("by %s", async (_, protocol, call, subject) => {
    const error = await failing({ US: "none" }, call);
    expect(error).toBeInstanceOf(MissingRightError);
    expect(error).toMatchObject(noRight(protocol, subject));
  });

  test("by the members of a plate", async () => {
    const error = await failing({ HK: "none" }, (opend) => plateSecurities(opend, "HK.LIST9001"));
    expect(error).toMatchObject({
      retMsg: "no right to quotes of HK.LIST9001",
      lacking: [{ right: "HK", level: "none" }],
    });
  });

  test("by a page in the middle of a list", async () => {
    await using simulator = await startSimulator({ port: 0 });
    await using opend = await connect({ port: simulator.port });
    const pages = shortInterest(opend, "US.AAPL", { pageSize: 2 }).pages();
    expect((await pages.next()).value?.rows).toHaveLength(2);
    simulator.engine.takeQuoteRights(["US"]);
    await expect(pages.next()).rejects.toMatchObject(noRight("Qot_GetShortInterest (3249)"));
  });
});

describe("a right that the form of a code shows", () => {
  test.each([
    [{ US_INDEX: "none" }, "US..SPX", "US_INDEX"],
    [{ HK_FUTURE: "none" }, "HK.HSImain", "HK_FUTURE"],
  ] as const)("is named: %j for %s", async (levels, code, right) => {
    const error = await failing(levels, (opend) => historyCandles(opend, code).take(1));
    expect(error).toMatchObject({
      name: "MissingRightError",
      lacking: [{ right, level: "none", needed: "basic" }],
    });
  });
});

describe("an error about a low level names the needed level", () => {
  test.each([
    [{ HK: "basic" }, quote, "HK (basic, level-1 is needed)"],
    [{ HK: "level-1" }, brokerQueue, "HK (level-1, level-2 is needed)"],
  ] as const)("%j", async (levels, kind: Kind, text) => {
    const error = await failing(levels, (opend) => subscribe(opend, ["HK.00700"], [kind]));
    expect((error as Error).message).toContain(`this login has too low a quote right for ${text}`);
  });

  test("of futures for ticks", async () => {
    const error = await failing({ HK_FUTURE: "level-1" }, (opend) =>
      subscribe(opend, ["HK.HSImain"], [ticks]),
    );
    expect(error).toMatchObject({
      lacking: [{ right: "HK_FUTURE", level: "level-1", needed: "level-2" }],
    });
  });
});

describe("a refusal for another reason", () => {
  test.each([
    [
      "an unknown code",
      (opend: Connection) => shortInterest(opend, "HK.99999").take(1),
      "unknown security",
    ],
    ["an index", (opend: Connection) => capitalFlow(opend, "HK.800000"), "has no capital flow"],
  ])("is not changed: %s", async (_, call, text) => {
    const error = await failing({ US: "none" }, call);
    expect(error).toMatchObject({ name: "ReplyError", message: expect.stringContaining(text) });
  });
});
