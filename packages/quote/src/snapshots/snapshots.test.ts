import { QotRight } from "@opend/core/qot/common";
import { type C2S, GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { type Answer, answer, answering } from "../../test/answering.ts";
import { simulated, simulatedWith } from "../../test/simulated.ts";
import { basic } from "../../test/snapshot-basic.ts";
import { securities } from "../reference/static-info.ts";
import { snapshotBatches } from "./batches.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshots } from "./snapshots.ts";

afterEach(() => vi.useRealTimers());

/** Snapshots of all codes except some, or a refusal of the whole batch. */
const refusing = (isRefused: (codes: readonly string[]) => string | false): Answer =>
  answer(GetSecuritySnapshot, ({ securityList }: C2S) => {
    const why = isRefused(securityList.map(({ code }) => code));
    return (
      why || { snapshotList: securityList.map((security) => ({ basic: { ...basic, security } })) }
    );
  });

const unknown = (...bad: string[]): Answer =>
  refusing((codes) => codes.some((code) => bad.includes(code)) && "unknown stock");

const rights = (hkQotRight: QotRight): Answer =>
  answer(GetUserInfo, () => ({ hkQotRight, usQotRight: QotRight.QotRight_No }));

const codesOf = (count: number, market = "US"): string[] =>
  Array.from({ length: count }, (_, index) => `${market}.${index}`);

const sizes = (asked: { name: string; c2s: object }[]): number[] =>
  asked
    .filter(({ name }) => name === GetSecuritySnapshot.name)
    .map(({ c2s }) => (c2s as C2S).securityList.length);

describe("snapshots of the simulator", () => {
  test("are distinguished by kind, in the order of the codes, each once", async () => {
    await using opend = await simulated();
    const { rows, byCode, missing } = await snapshots(opend, [
      "US.AAPL",
      "HK.800000",
      "HK.00700",
      "US.AAPL",
    ]);
    expect(rows.map(({ code, kind }) => [code, kind])).toEqual([
      ["US.AAPL", "stock"],
      ["HK.800000", "index"],
      ["HK.00700", "stock"],
    ]);
    expect(missing).toEqual([]);
    const tencent = byCode.get("HK.00700");
    expect(tencent).toMatchObject({
      market: "HK",
      name: "TENCENT",
      securityType: "stock",
      timeZone: "Asia/Hong_Kong",
      lotSize: 100,
      listDate: "2004-06-16",
      isSuspended: false,
      stock: { outstandingShares: 9_200_000_000 },
    });
  });

  test("list an unknown code as missing", async () => {
    await using opend = await simulated();
    const { rows, missing } = await snapshots(opend, ["HK.00700", "HK.99999", "US.TSLA"]);
    expect(rows.map(({ code }) => code)).toEqual(["HK.00700", "US.TSLA"]);
    expect(missing).toMatchObject([
      { code: "HK.99999", why: "refused", error: { code: "reply-failed", retType: -1 } },
    ]);
  });

  test("lose no row for forty unknown codes in a row, and cost one request per unknown code", async () => {
    const { opend, engine } = await simulatedWith();
    const known = await securities(opend, "HK", "stock");
    const good = known.slice(0, 200).map(({ code }) => code);
    const bad = Array.from({ length: 40 }, (_, index) => `HK.${91_000 + index}`);
    const codes = [...good.slice(0, 100), ...bad, ...good.slice(100)];
    const { rows, missing } = await snapshots(opend, codes);
    expect(rows.map(({ code }) => code)).toEqual(good);
    expect(missing.map(({ code, error }) => [code, error?.retMsg])).toEqual(
      bad.map((code) => [code, `unknown security ${code}`]),
    );
    expect(engine.requestCounts["Qot_GetSecuritySnapshot"]).toBe(1 + 40);
    await opend.close();
  });
});

describe("many codes", () => {
  test("are requested in batches of 400, or of the given size", async () => {
    const { opend, asked } = answering(unknown());
    const codes = codesOf(1000);
    const { rows } = await snapshots(opend, codes);
    expect(rows.map(({ code }) => code)).toEqual(codes);
    await snapshots(opend, codes.slice(0, 7), { batchSize: 3 });
    expect(sizes(asked)).toEqual([400, 400, 200, 3, 3, 1]);
  });

  test("are returned batch by batch, with the progress", async () => {
    const { opend } = answering(unknown("450"), rights(QotRight.QotRight_Level2));
    const steps: unknown[] = [];
    for await (const batch of snapshotBatches(opend, codesOf(900), { batchSize: 300 }))
      steps.push([batch.rows.length, batch.missing.length, batch.done, batch.total]);
    expect(steps).toEqual([
      [300, 0, 300, 900],
      [299, 1, 600, 900],
      [300, 0, 900, 900],
    ]);
  });

  test("are not requested any more when the loop is left", async () => {
    const { opend, asked } = answering(unknown());
    for await (const _ of snapshotBatches(opend, codesOf(900))) break;
    expect(sizes(asked)).toEqual([400]);
  });

  test("keep to the limit: 60 requests in 30 s, and the next one later", async () => {
    vi.useFakeTimers();
    const { opend, engine } = await simulatedWith();
    const codes = Array.from({ length: 31 }, (_, index) => `HK.0${7001 + index}`).concat(
      Array.from(
        { length: 30 },
        (_, index) => `US.ZX${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`,
      ),
    );
    const asked = snapshots(opend, codes, { batchSize: 1 });
    const count = (): number | undefined => engine.requestCounts["Qot_GetSecuritySnapshot"];
    await vi.advanceTimersByTimeAsync(29_000);
    expect(count()).toBe(60);
    await vi.advanceTimersByTimeAsync(2_000);
    const { rows } = await asked;
    expect([rows.map(({ code }) => code), count()]).toEqual([codes, 61]);
    await opend.close();
  });

  test("of no codes are an empty list", async () => {
    const { opend } = answering();
    expect(await snapshots(opend, [])).toMatchObject({ rows: [], missing: [] });
  });
});

describe("a code that is refused", () => {
  test.each(["0", "199", "200", "399"])(
    "costs at most 18 requests more: %s of 400",
    async (bad) => {
      const { opend, asked } = answering(unknown(bad), rights(QotRight.QotRight_Level2));
      const { rows, missing } = await snapshots(opend, codesOf(400));
      expect(rows).toHaveLength(399);
      expect(missing.map(({ code }) => code)).toEqual([`US.${bad}`]);
      expect(sizes(asked).length).toBeLessThanOrEqual(1 + 18);
    },
  );

  test("causes at most one request for a half that must contain it, to check the size", async () => {
    const { opend, asked } = answering(unknown("399"), rights(QotRight.QotRight_Level2));
    await snapshots(opend, codesOf(400));
    expect(sizes(asked)).toEqual([400, 200, 100, 100, 50, 25, 13, 6, 3, 2, 1]);
  });

  test("may be one of many, if other codes are accepted in between", async () => {
    const bad = Array.from({ length: 25 }, (_, index) => String(index * 16 + 5));
    const { opend } = answering(unknown(...bad), rights(QotRight.QotRight_Level2));
    const { missing } = await snapshots(opend, codesOf(400));
    expect(missing.map(({ code }) => code)).toEqual(bad.map((code) => `US.${code}`));
  });

  test("does not hide another refused code", async () => {
    const bad = ["3", "4", "100", "399"];
    const { opend } = answering(unknown(...bad), rights(QotRight.QotRight_Level2));
    const { rows, missing } = await snapshots(opend, codesOf(400));
    expect(rows).toHaveLength(396);
    expect(missing.map(({ code }) => code)).toEqual(bad.map((code) => `US.${code}`));
  });

  test("names the right that may be missing", async () => {
    const { opend } = answering(unknown("0"), rights(QotRight.QotRight_Level2));
    const { missing } = await snapshots(opend, codesOf(1));
    expect(missing).toMatchObject([
      {
        code: "US.0",
        why: "refused",
        error: { retMsg: "unknown stock" },
        lacking: [{ right: "US", market: "US", kind: "stock", level: "none" }],
      },
    ]);
  });

  test("is listed when the rights are unknown", async () => {
    const silent = answer(GetUserInfo, () => "not now");
    const { opend } = answering(unknown("1"), silent);
    const { missing } = await snapshots(opend, codesOf(3));
    expect(missing).toMatchObject([{ code: "US.1", lacking: [] }]);
  });

  test("may also be left out of the reply without an error", async () => {
    const { opend } = answering(
      answer(GetSecuritySnapshot, ({ securityList: [, ...rest] }: C2S) => ({
        snapshotList: rest.map((security) => ({ basic: { ...basic, security } })),
      })),
    );
    const { missing } = await snapshots(opend, codesOf(3));
    expect(missing).toEqual([{ code: "US.0", why: "left-out", error: undefined, lacking: [] }]);
  });
});

describe("a batch that is refused for its size", () => {
  const atMost = (size: number, market: number): Answer =>
    answer(GetSecuritySnapshot, ({ securityList }: C2S) =>
      securityList.filter((security) => security.market === market).length > size
        ? "too many"
        : { snapshotList: securityList.map((security) => ({ basic: { ...basic, security } })) },
    );

  test("is divided into batches of 20 Hong Kong codes if the known rights were wrong", async () => {
    const told = [QotRight.QotRight_Level2, QotRight.QotRight_Bmp];
    const { opend, asked } = answering(
      atMost(20, 1),
      answer(GetUserInfo, () => ({ hkQotRight: told.shift() })),
    );
    const codes = [...codesOf(50, "HK"), ...codesOf(100)];
    const { rows, missing } = await snapshots(opend, codes);
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(missing).toEqual([]);
    expect(sizes(asked)).toEqual([150, 20, 20, 10, 100]);
    expect(asked.filter(({ name }) => name === GetUserInfo.name)).toHaveLength(2);
  });

  test("does not change batches that are already smaller because of rights", async () => {
    const { opend, asked } = answering(
      refusing((codes) => codes.length > 50 && "too many"),
      rights(QotRight.QotRight_Bmp),
    );
    const codes = [...codesOf(30, "SH"), ...codesOf(90), ...codesOf(30, "HK")];
    const { rows } = await snapshots(opend, codes, { batchSize: 100 });
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(sizes(asked).slice(0, 3)).toEqual([30, 90, 45]);
    expect(sizes(asked).slice(-2)).toEqual([20, 10]);
  });

  test("makes later batches smaller", async () => {
    const { opend, asked } = answering(atMost(100, 11), rights(QotRight.QotRight_Level2));
    const { rows } = await snapshots(opend, codesOf(800));
    expect(rows).toHaveLength(800);
    expect(sizes(asked).slice(-4)).toEqual([100, 100, 100, 100]);
  });
});

describe("an error that is not about codes", () => {
  test("rejects at once: a frequency limit", async () => {
    const { opend, asked } = answering(refusing(() => "too frequent"));
    await expect(snapshots(opend, codesOf(400))).rejects.toMatchObject({
      code: "reply-failed",
      retMsg: "too frequent",
    });
    expect(asked).toHaveLength(1);
  });

  test("rejects after 64 refusals in a row", async () => {
    const { opend, asked } = answering(
      refusing(() => "no network"),
      rights(QotRight.QotRight_No),
    );
    await expect(snapshots(opend, codesOf(400))).rejects.toMatchObject({
      retMsg: "no network",
    });
    expect(sizes(asked)).toHaveLength(1 + 64);
  });

  test.each([
    [["HK.00700", "700"], {}, "code"],
    ["HK.00700", {}, "codes"],
    [["HK.00700"], { batchSize: 401 }, "batchSize"],
    [["HK.00700"], { batchSize: 0 }, "batchSize"],
  ])("is refused before anything is sent: %j %j", async (codes, options, argument) => {
    const { opend, asked } = answering();
    await expect(snapshots(opend, codes as string[], options)).rejects.toMatchObject({
      code: "invalid-argument",
      argument,
    });
    expect(asked).toEqual([]);
  });
});

test("the type of a snapshot depends on its kind", () => {
  const check = (snapshot: Snapshot): void => {
    if (snapshot.kind === "option") expectTypeOf(snapshot.option.delta).toEqualTypeOf<number>();
    // @ts-expect-error: only warrants have this part.
    if (snapshot.kind === "stock") snapshot.warrant;
  };
  expectTypeOf(check).toBeFunction();
});
