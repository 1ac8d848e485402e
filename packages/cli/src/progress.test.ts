import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The output when a page arrives every second. */
async function written(isTTY: boolean, seconds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  using progress = new Progress({ isTTY, write: (text) => lines.push(text) });
  for (let page = 1; page <= seconds; page++) {
    await vi.advanceTimersByTimeAsync(1000);
    progress.show(`${page} pages …`);
  }
  return lines;
}

test("without a terminal, short work prints nothing, and long work a line every ten seconds", async () => {
  expect(await written(false, 9)).toEqual([]);
  expect(await written(false, 25)).toEqual(["opend: 10 pages …\n", "opend: 20 pages …\n"]);
});

test("on a terminal, all steps use the same line, which is cleared at the end", async () => {
  expect((await written(true, 2)).map((line) => line.replace("\r\u001b[K", ""))).toEqual([
    "1 pages …",
    "2 pages …",
    "",
  ]);
});
