import { stripVTControlCharacters } from "node:util";
import { startSimulator } from "@opend/simulator/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { opend } from "../test/opend.ts";
import { run } from "./program.ts";

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let at: string;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0 });
  at = `--port ${simulator.port}`;
});
afterEach(() => simulator.close());

const tencentRows = `Date        Short interest  Ratio %  Close  Last close
2026-04-30        51480638     0.56  467.8       479.2
2026-04-24        51888755     0.56  493.4       495.2
2026-04-17        47974208     0.52  510.5       517.0
2026-04-10        48424833     0.53  504.5       508.5
2026-04-02        49982828     0.54  489.2       496.6
2026-03-27        52744147     0.57  493.4       495.6
2026-03-20        51710854     0.56  508.0       513.0
2026-03-13        48105325     0.52  547.5       546.5
2026-03-06        42404275     0.46  519.0       502.0
2026-02-27        36037870     0.39  518.0       512.0
`;

describe("opend short-interest", () => {
  test("prints the newest ten rows as a table", async () => {
    expect(await opend(`short-interest HK.00700 ${at}`)).toEqual({
      exitCode: 0,
      stdout: tencentRows,
      stderr: "",
    });
  });

  test("starts its own simulator, and reports that", async () => {
    const { exitCode, stdout, stderr } = await opend("short-interest HK.00700 --simulator");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: tencentRows });
    expect(stderr).toMatch(/^Simulator on 127\.0\.0\.1:\d+, invented data\n$/);
  });

  test("takes host and port from the environment", async () => {
    const env = { OPEND_HOST: "localhost", OPEND_PORT: String(simulator.port) };
    expect((await opend("short-interest HK.00700", { env })).exitCode).toBe(0);
  });

  test("groups digits only on a terminal", async () => {
    const { stdout } = await opend(`short-interest HK.00700 ${at}`, { isTTY: true });
    expect(stdout).toContain("51,480,638");
  });

  test("prints JSON and CSV of the same rows", async () => {
    const json = JSON.parse(
      (await opend(`short-interest HK.00700 --num 2 --format json ${at}`)).stdout,
    );
    expect(json).toHaveLength(2);
    expect(json[0]).toMatchObject({
      market: "HK",
      code: "HK.00700",
      date: "2026-04-30",
      sharesShort: 51480638,
    });
    const { stdout: csv } = await opend(`short-interest HK.00700 --num 2 --format csv ${at}`);
    expect(csv).toBe(
      "date,sharesShort,shortPercent,close,lastClose\n2026-04-30,51480638,0.56,467.8,479.2\n2026-04-24,51888755,0.56,493.4,495.2\n",
    );
  });

  test("--all prints one list, and --pages the same list page by page", async () => {
    const all = JSON.parse(
      (await opend(`short-interest HK.00700 --all --num 50 --format json ${at}`)).stdout,
    );
    expect(all.length).toBeGreaterThan(100);
    const paged = (await opend(`short-interest HK.00700 --pages --num 50 --format json ${at}`))
      .stdout;
    const pages = paged
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { rows: unknown[] });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(all);
    const two = (await opend(`short-interest HK.00700 --pages 2 ${at}`)).stdout;
    expect(two.match(/^Page \d+$/gm)).toEqual(["Page 1", "Page 2"]);
  });

  test("shows its progress on a terminal, and clears it", async () => {
    const { stderr } = await opend(`short-interest HK.00700 --all ${at}`, { isTTY: true });
    expect(stderr).toMatch(/2 pages, up to 2025-\d\d-\d\d …/);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  test("prints a complete range of days, in either order", async () => {
    const range = `short-interest HK.00700 --from 2026-01-01 --to 2026-04-30 --format json ${at}`;
    const newest = JSON.parse((await opend(range)).stdout) as { date: string }[];
    expect(newest[0]?.date).toBe("2026-04-30");
    expect(newest.at(-1)?.date).toMatch(/^2026-01-/);
    const oldest = JSON.parse((await opend(`${range} --oldest`)).stdout) as unknown[];
    expect(oldest).toEqual([...newest].reverse());
  });

  test("accepts --json for --format json", async () => {
    const asked = `short-interest HK.00700 --num 2 ${at}`;
    const { exitCode, stdout } = await opend(`${asked} --json`);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: (await opend(`${asked} --format json`)).stdout,
    });
    expect(await opend(`${asked} --json --format csv`)).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test.each([
    ["", "No rows.\n"],
    ["--pages", "Page 1\nNo rows.\n"],
    ["--json", "[]\n"],
    ["--pages --json", '{"rows":[]}\n'],
    // The titles of its market.
    [
      "--format csv",
      "date,sharesShort,shortPercent,averageDailyVolume,daysToCover,close,lastClose\n",
    ],
  ])("reports an empty list: %s", async (flags, stdout) => {
    const none = `short-interest US.AAPL --from 2026-05-02 --to 2026-05-03 ${at} ${flags}`;
    expect(await opend(none.trim())).toEqual({ exitCode: 0, stdout, stderr: "" });
  });

  test("has other columns for the US", async () => {
    const { stdout } = await opend(`short-interest US.AAPL ${at}`);
    expect(stdout.split("\n")[0]).toMatch(
      /^Date +Short interest +Short % +Average volume +Days to cover +Close +Last close$/,
    );
  });
});

test("opend short-volume prints the days and the newest open position", async () => {
  const { exitCode, stdout } = await opend(`short-volume HK.00700 --num 2 ${at}`);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^2026-05-07 .* 11\.80? .* 463\.0?$/m);
  expect(stdout).toMatch(/\n\nOpen short position on 2026-04-30: 51480638 shares, 0\.56 %\n$/);
});

test("Ctrl-C ends the program with 130, without output", async () => {
  const interrupted = new AbortController();
  let stdout = "";
  const running = run(["short-interest", "HK.00700", "--all", "--port", String(simulator.port)], {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: { write: () => {} },
    env: {},
    signal: interrupted.signal,
  });
  interrupted.abort();
  expect(await running).toBe(130);
  expect(stdout).toBe("");
});

test("the help shows examples", async () => {
  const main = await opend("--help");
  expect(main.exitCode).toBe(0);
  expect(main.stdout).toContain("opend short-interest HK.00700 --simulator");
  const list = await opend("short-interest --help");
  expect(list.stdout).toContain("never zero");
});

describe("opend snapshot", () => {
  test("prints the codes in their order, for any markets", async () => {
    const { exitCode, stdout, stderr } = await opend(`snapshot US.AAPL HK.00700 ${at}`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Code +Name +Price +Change % +Bid +Ask +Open/);
    expect(lines.slice(1).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ["US.AAPL", "Apple"],
      ["HK.00700", "TENCENT"],
    ]);
  });

  test.each([
    [80, "Code Name Price Change % Bid Ask Volume Time", "Open, High, Low, Last close"],
    [40, "Code Price Change % Bid Ask", "Name, Open, High, Low, Last close, Volume, Time"],
    [1, "Code Price", "Name, Change %, Bid, Ask, Open, High, Low, Last close, Volume, Time"],
  ])(
    "prints the columns that fit into %i letters, and names the others",
    async (columns, titles, hidden) => {
      const asked = `snapshot HK.00700 ${at}`;
      const onTerminal = (await opend(asked, { isTTY: true, columns })).stdout;
      const [head = "", row, last] = stripVTControlCharacters(onTerminal).split("\n");
      expect(head.split(/ {2,}/).join(" ")).toBe(titles);
      expect(row).toMatch(/^HK\.00700 .*474\.2/);
      expect(last).toBe(`Columns not shown: ${hidden}.`);
      // Piped output is never shortened.
      expect(await opend(asked, { columns })).toEqual(await opend(asked));
    },
  );

  test("prints all snapshots, and ends with the code that OpenD refuses", async () => {
    const ran = await opend(`snapshot HK.00700 HK.99999 --format json ${at}`);
    expect(ran.exitCode).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { code: "HK.00700", kind: "stock", stock: { outstandingShares: 9_200_000_000 } },
    ]);
    expect(ran.stderr).toMatch(/^opend: no snapshot of HK\.99999 \(.+\)\n$/);
  });

  test.each([
    ["HK.00700 US.AAPL", []],
    ["HK.00700,US.AAPL", []],
    ["-", ["HK.00700", "", "US.AAPL, HK.00700"]],
    ["HK.00700 - HK.00700 -", ["US.AAPL"]],
  ])("accepts codes in different forms: %s", async (codes, input) => {
    const { exitCode, stdout } = await opend(`snapshot ${codes} --json ${at}`, { input });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "HK.00700", price: 474.2, lastClose: 477.4, changePercent: -0.67 },
      { code: "US.AAPL", name: "Apple" },
    ]);
  });

  test.each([
    ["HK.00700 tencent", [], "tencent"],
    ["HK.00700,", [], '""'],
    ["-", [], "the input has none"],
    ["-", ["code,price", "HK.00700,474.2"], '"code"'],
  ])("refuses invalid codes before connecting: %s", async (codes, input, why) => {
    const ran = await opend(`snapshot ${codes} --port 1`, { input });
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toContain(why);
  });
});

test("opend rights prints a row per right", async () => {
  const { exitCode, stdout } = await opend(`rights --format csv ${at}`);
  expect(exitCode).toBe(0);
  const [head, ...rows] = stdout.trimEnd().split("\n");
  expect(head).toBe("right,market,kind,exchange,level");
  expect(rows).toContain("HK,HK,stock,,sf");
  expect(rows).toContain("HK_OPTION,HK,option,,level-2");
});

describe("opend limits", () => {
  test("prints the use of the quotas", async () => {
    const { exitCode, stdout } = await opend(`limits --format json ${at}`);
    expect(exitCode).toBe(0);
    const quotas = JSON.parse(stdout) as { used: number; left: number; total: number }[];
    expect(quotas).toMatchObject([
      { quota: "subscriptions", used: 0, left: 300, total: 300 },
      { quota: "history candles", used: 0, left: 300, total: 300 },
    ]);
    for (const { used, left, total } of quotas) expect(used + left).toBe(total);
  });

  test("counts the history quota of candles", async () => {
    await opend(`kline HK.00700 --from 2026-04-30 ${at}`);
    const quotas = JSON.parse((await opend(`limits --json ${at}`)).stdout);
    expect(quotas[1]).toEqual({ quota: "history candles", used: 1, left: 299, total: 300 });
  });

  test("refuses a text that matches no protocol", async () => {
    const ran = await opend("limits --frequency nonsense");
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toMatch(/'nonsense' is invalid\. No protocol has this text in its name\./);
    const all = (await opend("limits --frequency --format csv")).stdout.trimEnd().split("\n");
    expect(all).toContain("Qot_GetShortInterest,3249,30,30,limited,");
    expect(all.length).toBeGreaterThan(150);
  });

  test("prints frequency limits without an OpenD", async () => {
    expect(await opend("limits --frequency short --port 1")).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `Protocol                   Id  Requests  Seconds  Limit    Shared limit
Qot_GetDailyShortVolume  3248        30       30  limited  –
Qot_GetShortInterest     3249        30       30  limited  –
Qot_GetShortSellingRank  3415        60       30  limited  –
`,
    });
  });
});
