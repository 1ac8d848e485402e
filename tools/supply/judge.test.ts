import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readManifest, root } from "../workspace.ts";
import { foreignSources, shippedRows, tableErrors, unlistedScripts } from "./judge.ts";
import { type Lockfile, readLockfile, scriptsOf } from "./read.ts";
import { readTable } from "./table.ts";

describe("an install script", () => {
  test.each(["preinstall", "install", "postinstall"])("called %s is found", (script) => {
    expect(scriptsOf({ scripts: { [script]: "node steal.js", test: "vitest" } }, [])).toEqual([
      script,
    ]);
  });

  test("may be hidden in a binding.gyp", () => {
    expect(scriptsOf({}, ["index.js", "binding.gyp"])).toEqual(["binding.gyp"]);
  });

  test("that is not listed is refused, and a listed one stays forbidden or allowed", () => {
    const scripted = [
      { name: "esbuild", scripts: ["postinstall"] },
      { name: "left-pad", scripts: ["postinstall"] },
    ];
    expect(unlistedScripts(scripted, { esbuild: false })).toEqual([
      expect.stringMatching(/^left-pad has install scripts \(postinstall\)/),
    ]);
  });
});

describe("a package that does not come from the registry is refused", () => {
  const registry = { integrity: "sha512-AAAA" };
  const lockfile = (resolution: object, specifier = "^8.0.0", version = "8.0.0"): Lockfile => ({
    importers: { "packages/a": { dependencies: { ws: { specifier, version } } } },
    packages: { "ws@8.0.0": { resolution } },
    snapshots: {},
  });

  test.each([
    ["tarball", { ...registry, tarball: "https://example.com/ws.tgz" }],
    ["git", { type: "git", repo: "https://example.com/ws", commit: "abc" }],
    ["a folder", { type: "directory", directory: "../ws" }],
    ["no hash", {}],
  ])("%s", (_, resolution) => {
    expect(foreignSources(lockfile(resolution))).toEqual([
      expect.stringMatching(/^ws@8\.0\.0 does not come from the registry/),
    ]);
  });

  test.each([
    ["github:websockets/ws", "https://codeload.example.com/ws/tar.gz/abc"],
    ["git+ssh://git@example.com/ws.git", "git@example.com+ws/abc"],
    ["https://example.com/ws.tgz", "https://example.com/ws.tgz"],
    ["file:../ws", "file:../ws"],
    ["link:../ws", "link:../ws"],
    ["^8.0.0", "https://example.com/ws.tgz"],
    ["latest", "8.0.0"],
  ])("%s, resolved as %s", (specifier, version) => {
    expect(foreignSources(lockfile(registry, specifier, version))).toEqual([
      expect.stringMatching(/^packages\/a\/package\.json takes ws from /),
    ]);
  });

  test.each([
    ["^8.0.0", "8.0.0"],
    ["8.0.0", "8.0.0(utf-8-validate@6.0.0)"],
    ["npm:ws-fork@8.0.0", "ws-fork@8.0.0"],
    ["workspace:^", "link:../ws"],
  ])("but not %s, resolved as %s", (specifier, version) => {
    expect(foreignSources(lockfile(registry, specifier, version))).toEqual([]);
  });
});

describe("the table of dependencies", () => {
  const lockfile: Lockfile = {
    importers: {
      "packages/cli": { dependencies: { table: { specifier: "^1.0.0", version: "1.0.0" } } },
    },
    packages: {},
    snapshots: {
      "table@1.0.0": { dependencies: { width: "2.0.0" } },
      "width@2.0.0": { dependencies: { emoji: "3.0.0" } },
    },
  };
  const shipped = shippedRows(lockfile, [
    { name: "@opend/cli", dependencies: { table: "^1.0.0", "@opend/core": "workspace:^" } },
  ]);
  const errors = (...lines: string[]) => tableErrors(readTable(lines.join("\n")), shipped);

  test("has a row for each, with a reason and what it brings", () => {
    expect(errors("| `@opend/cli` | `table` | draws | `emoji`, `width` |")).toEqual([]);
  });

  test.each([
    ["table of @opend/cli is not listed", []],
    ["has no reason", ["| `@opend/cli` | `table` | | `emoji`, `width` |"]],
    ["brings emoji, width", ["| `@opend/cli` | `table` | draws | `width` |"]],
    [
      "is listed, but is not a dependency",
      ["| `@opend/cli` | `table` | draws | `emoji`, `width` |", "| `@opend/cli` | `ws` | no | |"],
    ],
  ])("fails: %s", (error, lines) => {
    expect(errors(...lines)).toEqual([expect.stringContaining(error)]);
  });

  test("is created from the lockfile of this workspace", () => {
    const transport = readManifest(join(root, "packages", "transport-web"));
    expect(shippedRows(readLockfile(), [transport])).toContainEqual({
      shipped: "@opend/transport-web",
      dependency: "ws",
      brings: [],
    });
  });
});
