import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as quote from "@opend/quote";
import * as account from "@opend/quote/account";
import * as rankings from "@opend/quote/rankings";
import * as reference from "@opend/quote/reference";
import { expect, test } from "vitest";

const packages = new URL("../packages/", import.meta.url);
const folders = readdirSync(packages, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const readmes = folders.map(({ name }) => ({
  name,
  text: readFileSync(new URL(`${name}/README.md`, packages), "utf8"),
}));

/** The imports and the connection of snippets that continue the first program of their README. */
const before = `import type { Connection } from "@opend/core";
import { ${Object.keys(quote).join(", ")} } from "@opend/quote";
import { ${Object.keys(account).join(", ")} } from "@opend/quote/account";
import { ${Object.keys(rankings).join(", ")} } from "@opend/quote/rankings";
import { ${Object.keys(reference).join(", ")} } from "@opend/quote/reference";
declare const opend: Connection;
`;

/** The programs of READMEs, except those that are also files, which have their own tests. */
const programs = readmes.flatMap(({ name, text }) =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""], index) => {
    if (code.includes('from "./')) return [];
    return [
      {
        file: `${name}-${index}.mts`,
        code: (/^import /m.test(code) ? code : before + code).replaceAll('"npm:@', '"@'),
      },
    ];
  }),
);

function complaints(): string {
  const cache = fileURLToPath(new URL("node_modules/.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}readmes-`);
  try {
    // Each snippet is a module, so that constants of different snippets may share a name.
    for (const { file, code } of programs)
      writeFileSync(`${folder}/${file}`, `${code}\nexport {};\n`);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        extends: "../../../tsconfig.json",
        compilerOptions: {
          lib: ["ES2023", "ESNext.Disposable", "DOM"],
          types: ["node", "deno"],
        },
        include: [],
        files: programs.map(({ file }) => file),
      }),
    );
    const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    const { stdout, error } = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
    if (error) throw error;
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const timeout = 120_000;

test("READMEs' programs compile", { timeout }, () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(complaints()).toBe("");
});

test.each(readmes)(
  "$name/README.md says that the packages to install are not published yet",
  ({ text }) => {
    expect(/not on npm yet/i.test(text)).toBe(
      /npm install @opend|npx @opend|"npm:@opend/.test(text),
    );
  },
);
