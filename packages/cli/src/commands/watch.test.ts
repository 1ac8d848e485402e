import { EventEmitter } from "node:events";
import { stripVTControlCharacters } from "node:util";
import { startSimulator } from "@opend/simulator/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../program.ts";

let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0, pushIntervalMs: 50 });
});
afterEach(() => simulator.close());

/** A run of `opend watch`, with its output so far. */
function watching(
  args: string,
  { isTTY = false, rows = 24, columns = 200, port = simulator.port } = {},
) {
  const interrupted = new AbortController();
  const written = { stdout: "", stderr: "" };
  let onWrite = (): void => {};
  const size = Object.assign(new EventEmitter(), { columns });
  const output = (to: "stdout" | "stderr") => ({
    isTTY,
    rows,
    get columns() {
      return size.columns;
    },
    on: (event: "resize", listener: () => void) => size.on(event, listener),
    off: (event: "resize", listener: () => void) => size.off(event, listener),
    write: (text: string) => {
      written[to] += text;
      onWrite();
    },
  });
  const exitCode = run(["watch", ...args.split(" "), "--port", String(port)], {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: {},
    signal: interrupted.signal,
  });
  const until = (pattern: RegExp | string, from: "stdout" | "stderr" = "stdout"): Promise<void> =>
    new Promise((resolve) => {
      const isThere = (text: string): boolean =>
        typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
      onWrite = () => isThere(written[from]) && resolve();
      onWrite();
    });
  const resize = (columns: number): void => void Object.assign(size, { columns }).emit("resize");
  return { exitCode, written, until, resize, size, interrupt: () => interrupted.abort() };
}

/** The content of the terminal after the latest drawing. */
const shown = (text: string): string[] =>
  stripVTControlCharacters(text.split("\u001b[J").at(-1) ?? "")
    .trimEnd()
    .split("\n");

const lines = (text: string): string[][] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

describe("opend watch without a terminal", () => {
  test("writes a line per change below a line of titles, and ends after --rows", async () => {
    const { exitCode, written } = watching("HK.00700 US.AAPL --rows 5");
    expect(await exitCode).toBe(0);
    const [titles, ...rows] = lines(written.stdout);
    expect(titles).toEqual("code name price changePercent volume time state".split(" "));
    expect(rows).toHaveLength(5);
    expect(rows.slice(0, 2).map(([code]) => code)).toEqual(["HK.00700", "US.AAPL"]);
    for (const row of rows) {
      expect(row).toHaveLength(7);
      expect(Number(row[2])).toBeGreaterThan(0);
    }
    expect(rows[0]?.at(-1)).toBe("live");
    expect(written.stderr).toBe("");
  });

  test("writes the values of the market, as lines of JSON with --json", async () => {
    const { exitCode, written } = watching("HK.00700,US.AAPL --rows 4 --json", { isTTY: true });
    expect(await exitCode).toBe(0);
    const rows = written.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatchObject({ code: "US.AAPL", name: "Apple", state: "live" });
    const { price, changePercent, volume, time, ...others } = rows[0];
    expect(others).toEqual({ code: "HK.00700", name: "TENCENT", state: "live" });
    expect(changePercent).toBeCloseTo((price / 477.4 - 1) * 100, 2);
    expect(volume).toBeGreaterThan(5_000_000);
    expect(time).toMatch(/^2026-05-08 10:00:/);
  });

  test("has the columns of the requested kinds", async () => {
    const { exitCode, written } = watching("HK.00700 --kinds orderBook,ticks,candles:1d --rows 9");
    expect(await exitCode).toBe(0);
    const [titles, ...rows] = lines(written.stdout);
    expect(titles?.join(" ")).toBe(
      "code bidVolume bid ask askVolume trade tradeVolume direction open high low state",
    );
    expect(rows.at(-1)?.slice(0, -1)).not.toContain("");
  });

  test("ends after --for", async () => {
    const { exitCode, written } = watching("HK.00700 --for 400ms");
    expect(await exitCode).toBe(0);
    expect(lines(written.stdout).length).toBeGreaterThan(2);
  });

  test("reports stale rows, and a gap", async () => {
    const { exitCode, written, until, interrupt } = watching("HK.00700");
    await until(/live\n/);
    simulator.disconnectAll();
    await until(/\tlink, \d+\.\d s old\n/);
    await until(/^opend: Gap of \d+\.\d s, since \d{4}-.*: link\n$/, "stderr");
    await until(/link, .* old\n(.*\n)*.*\tlive\n$/);
    interrupt();
    expect(await exitCode).toBe(0);
    expect(written.stderr.match(/Gap/g)).toHaveLength(1);
  });

  test("continues without a refused code, and ends with its error", async () => {
    const { exitCode, written } = watching("HK.00700 HK.99999 --rows 3");
    expect(await exitCode).toBe(1);
    expect(lines(written.stdout)[2]).toEqual(["HK.99999", "", "", "", "", "", "refused"]);
    expect(written.stderr).toMatch(/^opend: refused: quote of HK\.99999: .*\n$/);
  });
});

describe("opend watch, on a terminal", () => {
  test("draws the board in place, and keeps it after Ctrl-C", async () => {
    const { exitCode, written, until, interrupt } = watching("HK.00700 US.AAPL", { isTTY: true });
    // Titles and two lines, drawn over the previous ones.
    await until("\u001b[3A");
    interrupt();
    expect(await exitCode).toBe(0);
    const last = written.stdout.split("\u001b[J").at(-1) ?? "";
    expect(last).toMatch(/^.*Code.*Name.*State.*\nHK\.00700 .* live\nUS\.AAPL .* live\n/);
    expect(last.endsWith("\n\u001b[?7h")).toBe(true);
    expect(written.stderr).toBe("");
  });

  test("shows outages, and then their gap", async () => {
    const { exitCode, written, until, interrupt } = watching("HK.00700", { isTTY: true });
    await until(/live\n/);
    simulator.stopListening();
    simulator.disconnectAll();
    await until(/link, \d+\.\d s old\n/);
    await simulator.listenAgain();
    await until(/live\n\nGap of \d+\.\d s, since .*: link\n/);
    interrupt();
    expect(await exitCode).toBe(0);
    expect(written.stdout).toContain("\u001b[2A");
  });

  test("keeps the column State on a narrow terminal", async () => {
    const args = "HK.00700 --kinds quote,orderBook,ticks,candles:1d";
    const { written, until, interrupt, exitCode } = watching(args, { isTTY: true, columns: 40 });
    await until(/live\n/);
    const live = shown(written.stdout);
    expect(live[0]).toMatch(/^Code +Price +.*State$/);
    expect(live[1]).toMatch(/^HK\.00700 +\d+\.\d +.*live$/);
    expect(live[2]).toMatch(/^Columns not shown: Name, .*Volume, Time, /);
    simulator.stopListening();
    simulator.disconnectAll();
    await until(/link, \d+\.\d s old\n/);
    for (const line of [...live.slice(0, 2), ...shown(written.stdout).slice(0, 2)])
      expect(line.length).toBeLessThanOrEqual(40);
    interrupt();
    expect(await exitCode).toBe(0);
  });

  test("adapts to the width of the terminal", async () => {
    const { written, until, resize, size, interrupt, exitCode } = watching("HK.00700", {
      isTTY: true,
      columns: 40,
    });
    await until(/live\n/);
    expect(shown(written.stdout)[0]).not.toContain("Time");
    resize(100);
    expect(shown(written.stdout)[0]).toMatch(/Name .* Time +State$/);
    expect(written.stdout).not.toContain("\u001b[H");
    // The terminal may have wrapped lines that were wider, so everything is drawn again.
    resize(30);
    expect(written.stdout).toContain("\u001b[H\u001b[?7l\u001b[J");
    expect(shown(written.stdout)[0]).toMatch(/^Code +Price +.*State$/);
    interrupt();
    expect(await exitCode).toBe(0);
    expect(size.listenerCount("resize")).toBe(0);
  });

  test("leaves out rows that do not fit on the terminal", async () => {
    const codes = "HK.00700 HK.00005 HK.09988 HK.03690 US.AAPL --rows 5";
    const { exitCode, written } = watching(codes, { isTTY: true, rows: 4 });
    expect(await exitCode).toBe(0);
    const last = written.stdout.split("\u001b[J").at(-1) ?? "";
    expect(last.trimEnd().split("\n")).toHaveLength(4);
    expect(last).toContain("\n… 4 lines more\n");
  });
});

test("opend watch refuses an invalid code before connecting", async () => {
  const { exitCode, written } = watching("tencent", { port: 1 });
  expect(await exitCode).toBe(2);
  expect(written.stderr).toMatch(/MARKET\.CODE/);
  expect(written.stdout).toBe("");
});
