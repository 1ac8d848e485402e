import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Compared } from "../../judges/src/report-files.ts";
import { readCompared, tellCompared } from "./compared.ts";

const good: Compared = {
  who: "a stranger",
  what: "124 protocols × 5 messages",
  messages: 620,
  values: 84_945,
  differences: [],
};

test("every comparison with a file has a line", () => {
  const folder = mkdtempSync(join(tmpdir(), "compared-"));
  try {
    const another = { ...good, who: "another", differences: ["a: theirs 1, ours 2"] };
    writeFileSync(join(folder, "b.json"), JSON.stringify(good));
    writeFileSync(join(folder, "a.json"), JSON.stringify(another));
    expect(tellCompared(readCompared(folder))).toEqual({
      text:
        "Compared with another: 124 protocols × 5 messages, 84,945 values, 1 differences\n" +
        "Compared with a stranger: 124 protocols × 5 messages, 84,945 values, zero differences",
      isGood: false,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a run passes when something was compared and nothing differs", () => {
  expect(tellCompared([good]).isGood).toBe(true);
  expect(tellCompared([{ ...good, messages: 0 }]).isGood).toBe(false);
  expect(tellCompared(readCompared(join(tmpdir(), "no such folder")))).toEqual({
    text: "Compared with nobody",
    isGood: false,
  });
});
