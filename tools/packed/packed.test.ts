/**
 * Tests the published packages as a user gets them. Every public package is packed and installed in a
 * project outside the workspace. Every entry is imported, required and type-checked. All names come
 * from the package.json files, so a new package needs no change here.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outside } from "../imports/outside.ts";
import { type Manifest, readManifest, root, runTool, workspacePackages } from "../workspace.ts";
import { type Entry, entriesOf, targetsOf } from "./entries.ts";

const published = workspacePackages().filter(({ manifest }) => !manifest.private);
const names = published.map(({ manifest }) => manifest.name);

let project: string;
const installed = (name: string): string => join(project, "node_modules", name);

/** Runs a program in the project. Returns its output, also if it failed. */
function runInProject(
  program: string,
  args: readonly string[],
): { exitCode: number; output: string } {
  const { status, stdout, stderr } = runTool(program, args, { cwd: project, stdio: "pipe" });
  return { exitCode: status ?? -1, output: `${stdout}${stderr}` };
}

/** Every entry that is a module, as users write it. */
function modulesOf(
  name: string,
  isWanted: (entry: Entry) => boolean = () => true,
): readonly string[] {
  return entriesOf(readManifest(installed(name)), installed(name))
    .filter((entry) => entry.file.endsWith(".js") && isWanted(entry))
    .map(({ specifier }) => specifier);
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "opend-pack-"));
  expect(runTool("turbo", ["run", "build", "--output-logs=errors-only"]).status).toBe(0);
  const tarballs = join(project, "tarballs");
  mkdirSync(tarballs);
  const dependencies: Record<string, string> = {};
  for (const { folder, manifest } of published) {
    const options = { cwd: folder, stdio: "pipe" } as const;
    const { status, stderr } = runTool("pnpm", ["pack", "--pack-destination", tarballs], options);
    expect(status, stderr).toBe(0);
    const stem = manifest.name.replace("@", "").replace("/", "-");
    const tarball = readdirSync(tarballs).find((file) =>
      new RegExp(`^${stem}-\\d+\\.\\d+\\.\\d+.*\\.tgz$`).test(file),
    );
    if (tarball === undefined) throw new Error(`${manifest.name} was not packed`);
    dependencies[manifest.name] = `file:${join(tarballs, tarball)}`;
  }
  const write = (file: string, content: object): void =>
    writeFileSync(join(project, file), JSON.stringify(content, undefined, 2));
  write("package.json", { name: "stranger", private: true, type: "module", dependencies });
  // JSON is YAML. The overrides make the packages use each other's tarballs instead of a registry.
  write("pnpm-workspace.yaml", { packages: ["."], overrides: dependencies });
  // The layout of pnpm reveals imports that no manifest declares. That of npm would hide them.
  const { exitCode, output } = runInProject("pnpm", [
    "install",
    "--prefer-offline",
    "--no-frozen-lockfile",
  ]);
  expect(exitCode, output).toBe(0);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("there are packages to publish", () => {
  expect(names).toContain("@opend/core");
});

test.each(names)("%s contains every file of its manifest", (name) => {
  const manifest = readManifest(installed(name));
  const missing = targetsOf(manifest).filter((target) =>
    target.includes("*")
      ? entriesOf({ ...manifest, exports: { "./*": target } }, installed(name)).length === 0
      : !existsSync(join(installed(name), target)),
  );
  expect(missing).toEqual([]);
});

test.each(names)("%s contains no tests, and depends on no workspace version", (name) => {
  const files = readdirSync(installed(name), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.test\.[a-z.]+$/.test(file))).toEqual([]);
  const manifest = readManifest(installed(name));
  const versions = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
  expect(versions.filter((version) => version.startsWith("workspace:"))).toEqual([]);
});

test.each([
  ["import", "for (const m of modules) await import(m);", "mjs"],
  ["require", "for (const m of modules) require(m);", "cjs"],
])(
  "plain Node can %s every entry, without warnings",
  (verb, loop, extension) => {
    const modules = names.flatMap((name) => modulesOf(name));
    expect(modules.length).toBeGreaterThan(names.length);
    const file = join(project, `${verb}.${extension}`);
    writeFileSync(file, `const modules = ${JSON.stringify(modules)};\n${loop}\n`);
    // Node 20 warns on stderr that require() of a module is experimental.
    const args = extension === "cjs" ? ["--no-warnings", file] : [file];
    expect(runInProject(process.execPath, args)).toEqual({ exitCode: 0, output: "" });
  },
  30_000,
);

/**
 * Whether an entry imports only sources without Node. Its types must then be valid without Node's
 * types.
 */
function isForEveryRuntime(name: string, file: string): boolean {
  const allowed = outside[name.replace("@opend/", "")];
  // A bundle has the folder structure of its sources.
  const source = file.replace(/^\.\/dist\/(?:bundle\/)?/, "").replace(/\.js$/, ".ts");
  const parts = Object.entries(allowed?.parts ?? {}).filter(([part]) => source.startsWith(part));
  const all = [...(allowed?.mayImport ?? []), ...parts.flatMap(([, more]) => more)];
  return allowed !== undefined && !all.some((pattern) => pattern.startsWith("node:"));
}

function typeCheck(
  modules: readonly string[],
  options: object,
): { exitCode: number; output: string } {
  const imports = modules.map((specifier, i) => `import * as m${i} from "${specifier}";\n`);
  writeFileSync(
    join(project, "types.ts"),
    `${imports.join("")}\nexport const all = [${imports.map((_, i) => `m${i}`).join(", ")}];\n`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    typeRoots: [join(root, "node_modules", "@types")],
    ...options,
  };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["types.ts"] }),
  );
  return runInProject("tsc", ["-p", "tsconfig.json"]);
}

test("the types of every entry are valid with Node's types, including library checks", () => {
  const options = { lib: ["ES2023", "ESNext.Disposable"], types: ["node"] };
  expect(
    typeCheck(
      names.flatMap((name) => modulesOf(name)),
      options,
    ),
  ).toEqual({ exitCode: 0, output: "" });
}, 60_000);

test("the types of runtime-independent entries are valid in a browser's project", () => {
  const modules = names.flatMap((name) =>
    modulesOf(name, ({ file }) => isForEveryRuntime(name, file)),
  );
  expect(modules).toEqual(expect.arrayContaining(["@opend/core", "@opend/transport-web"]));
  const options = { lib: ["ES2023", "ESNext.Disposable", "DOM"], types: [] };
  expect(typeCheck(modules, options)).toEqual({ exitCode: 0, output: "" });
}, 60_000);

const commands = published.flatMap(({ manifest }: { manifest: Manifest }) =>
  Object.entries(manifest.bin ?? {}).map(
    ([command, file]) => [command, manifest.name, file] as const,
  ),
);

test.each(commands)(
  "%s of %s starts",
  (_command, name, file) => {
    const output = execFileSync(process.execPath, [join(installed(name), file), "--help"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(output).toMatch(/^Usage: /);
  },
  30_000,
);
