import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { questions } from "@opend/quote/questions";
import { expect, test } from "vitest";
import { opend } from "../../test/opend.ts";
import { kebab } from "../call/kebab.ts";

/** The candidates for the last word. */
async function complete(...words: string[]): Promise<string[]> {
  const ran = await opend(["complete", "--", ...words]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  return ran.stdout.split("\n").filter((word) => word !== "");
}

test("completes commands", async () => {
  const all = await complete("");
  expect(all).toEqual(expect.arrayContaining(["call", "list", "raw", "kline", "completion"]));
  expect(all).not.toContain("complete");
  expect(await complete("short-")).toEqual(["short-interest", "short-volume"]);
  expect(await complete("nonsense")).toEqual([]);
  expect(await complete("--ver")).toEqual(["--version"]);
});

test("completes every question", async () => {
  const names = [...questions.keys()].map(kebab);
  expect(await complete("call", "")).toEqual(names);
  expect(await complete("call", "short-sel")).toEqual(["short-selling-rank"]);
});

test("completes the arguments of a question: words, flags and values", async () => {
  const asked = ["call", "short-selling-rank"];
  expect(await complete(...asked, "")).toEqual(["HK", "US"]);
  expect(await complete(...asked, "US", "")).toEqual([]);
  expect(await complete(...asked, "--so")).toEqual(["--sort"]);
  expect(await complete(...asked, "US", "--sort", "days")).toEqual(["days-to-cover"]);
  expect(await complete(...asked, "--sort", "volume", "U")).toEqual(["US"]);
  expect(await complete(...asked, "--format", "")).toEqual(["table", "json", "csv"]);
  expect(await complete(...asked, "--limit", "")).toEqual([]);
  expect(await complete("call", "no-such-question", "")).toEqual([]);
});

test("completes the flags of other commands, and shells", async () => {
  expect(await complete("short-interest", "HK.00700", "--old")).toEqual(["--oldest"]);
  expect(await complete("kline", "--format", "c")).toEqual(["csv"]);
  expect(await complete("completion", "")).toEqual(["bash", "zsh", "fish"]);
});

test("completes protocols that may be requested", async () => {
  expect(await complete("raw", "Qot_GetShort")).toEqual([
    "Qot_GetShortInterest",
    "Qot_GetShortSellingRank",
  ]);
  expect(await complete("raw", "Trd_Place")).toEqual([]);
});

test("refuses an unknown shell", async () => {
  expect(await opend("completion tcsh")).toMatchObject({ exitCode: 2, stdout: "" });
});

test("bash completes with the script, even an empty word", async () => {
  const folder = mkdtempSync(join(tmpdir(), "opend-completion-"));
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const program = join(folder, "opend");
  const node = `"${process.execPath}" --import tsx --conditions=@opend/source`;
  writeFileSync(program, `#!/bin/sh\nexec ${node} "${main}" "$@"\n`);
  chmodSync(program, 0o755);
  const script = `${(await opend("completion bash")).stdout}
    complete -p opend
    COMP_WORDS=(opend call short-selling-rank ''); COMP_CWORD=3
    _opend; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout } = spawnSync("bash", ["-c", script], {
    env: { ...process.env, PATH: `${folder}:${process.env["PATH"]}` },
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: "complete -o default -F _opend opend\nHK\nUS\n",
  });
});

test.each(["zsh", "fish"])("the script for %s calls the hidden command", async (shell) => {
  const { exitCode, stdout } = await opend(["completion", shell]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("opend complete -- ");
});
