import { startSimulator } from "@opend/simulator/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../program.ts";

let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0 });
});
afterEach(() => simulator.close());

async function kline(args: string, port = simulator.port) {
  const written = { stdout: "", stderr: "" };
  const output = (to: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[to] += text;
    },
  });
  const exitCode = await run(["kline", ...args.split(" "), "--port", String(port)], {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: {},
    signal: new AbortController().signal,
  });
  return { exitCode, ...written };
}

describe("opend kline", () => {
  test("prints the latest candles, the oldest first, with a subscription of its own", async () => {
    const { exitCode, stdout, stderr } = await kline("HK.00700 --period 1d --last 3");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [titles, ...rows] = stdout.trimEnd().split("\n");
    expect(titles).toMatch(/^Time +Open +High +Low +Close +Change % +Volume +Turnover$/);
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["2026-05-06", "2026-05-07", "2026-05-08"]);
    expect(simulator.requestCounts).toMatchObject({ Qot_Sub: 1, Qot_GetKL: 1 });
    expect(simulator.requestCounts["Qot_RequestHistoryKL"]).toBe(undefined);
  });

  test("prints 20 days by default, and JSON with every field", async () => {
    const rows = JSON.parse((await kline("HK.00700 --format json")).stdout);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ code: "HK.00700", period: "1d", adjustment: "forward" });
  });

  test("prints a range of the past as CSV, without a subscription", async () => {
    const range = "--from 2026-04-27 --to 2026-04-30 --adjustment none --format csv";
    const { exitCode, stdout } = await kline(`HK.00700 ${range}`);
    expect(exitCode).toBe(0);
    const [titles, ...rows] = stdout.trimEnd().split("\n");
    expect(titles).toBe("time,open,high,low,close,changePercent,volume,turnover");
    expect(rows).toHaveLength(4);
    expect(simulator.requestCounts["Qot_Sub"]).toBe(undefined);
  });

  test("prints every candle of a range, not only the latest", async () => {
    const day = "--period 5m --from 2026-04-30 --to 2026-04-30 --format csv";
    const { exitCode, stdout } = await kline(`US.AAPL ${day}`);
    expect(exitCode).toBe(0);
    const [, ...rows] = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(78);
    expect(rows[0]).toBe(
      "2026-04-30 09:35:00,275.35,275.37,274.62,274.63,-0.561,880676,242258426.85",
    );
    expect(rows.at(-1)?.slice(0, 19)).toBe("2026-04-30 16:00:00");
  });

  // 43 trading days of 78 candles.
  const months = "US.AAPL --period 5m --from 2026-03-01 --to 2026-04-30";

  test("does not end at 1,000 candles", async () => {
    const { stdout } = await kline(`${months} --format csv`);
    const [, ...rows] = stdout.trimEnd().split("\n");
    expect(rows).toHaveLength(3354);
    expect(rows[0]?.slice(0, 19)).toBe("2026-03-02 09:35:00");
    expect(rows.at(-1)?.slice(0, 19)).toBe("2026-04-30 16:00:00");
    const latest = await kline(`${months} --last 1200 --format csv`);
    expect(latest.stdout.trimEnd().split("\n").slice(1)).toEqual(rows.slice(-1200));
  });

  test("prints each page as it arrives with --pages", async () => {
    const { exitCode, stdout } = await kline(`${months} --pages --json`);
    expect(exitCode).toBe(0);
    const [first, ...others] = stdout.trimEnd().split("\n");
    const rowsOf = (line = ""): { time: string }[] => JSON.parse(line).rows;
    expect([first, ...others].map((line) => rowsOf(line).length)).toEqual([1000, 1000, 1000, 354]);
    expect(rowsOf(first)[0]).toMatchObject({ time: "2026-03-02 09:35:00" });
    expect((await kline(`${months} --pages 1 --json`)).stdout).toBe(`${first}\n`);
  });

  test("refuses an invalid code before connecting", async () => {
    expect(await kline("tencent", 1)).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test("prints one line for an unknown security, with exit code 1", async () => {
    const ran = await kline("HK.99999");
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^opend: .*\n$/);
  });
});
