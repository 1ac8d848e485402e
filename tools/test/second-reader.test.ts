import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSecondReaders, tellSecondReaders } from "./second-reader.ts";

test("the counts of all processes of a run are added up, from any folder", () => {
  const root = mkdtempSync(join(tmpdir(), "second-reader-"));
  try {
    const [first, second] = [join(root, "first"), join(root, "second")];
    for (const folder of [first, second]) mkdirSync(folder);
    const leave = (file: string, differences: string[]): void =>
      writeFileSync(file, JSON.stringify({ messages: 1000, fields: 5, differences }));
    leave(join(first, "1.json"), []);
    leave(join(first, "2.json"), ["a: protobufjs 1, ours 2"]);
    leave(join(second, "3.json"), []);
    const counts = readSecondReaders([first, join(root, "none"), second]);
    expect(counts).toEqual({
      processes: 3,
      messages: 3000,
      values: 15,
      differences: ["a: protobufjs 1, ours 2"],
    });
    expect(tellSecondReaders(counts)).toEqual({
      text:
        "Second reader: protobufjs read 3,000 bodies along in 3 processes, 15 values, 1 differences\n" +
        "  a: protobufjs 1, ours 2",
      isGood: false,
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("a run passes when something was read and nothing differs", () => {
  const good = { processes: 1, messages: 1, values: 1, differences: [] };
  expect(tellSecondReaders(good).isGood).toBe(true);
  expect(tellSecondReaders(readSecondReaders([])).isGood).toBe(false);
});
