/**
 * `pnpm imports` fails for an import that the package or the room of a source forbids, for an import
 * circle, and for a hand-written file that is too long.
 */
import { pathToFileURL } from "node:url";
import { root } from "../workspace.ts";
import { circles } from "./circles.ts";
import { leavesFolder, leavesHome, unknownPackage, violation } from "./judge.ts";
import { outside } from "./outside.ts";
import { resolver } from "./resolve.ts";
import { readTree, type Source, type Tree } from "./sources.ts";

/** The maximum length of a hand-written file, in lines. */
export const maxLines = 400;

type Judge = (specifier: string) => string | undefined;

/** Shipped sources follow the rules of their package. Other sources may not leave their folder. */
function judgeOf(path: string): Judge {
  const [top = "", ...below] = path.split("/");
  if (top !== "packages") return (specifier) => leavesFolder(top, below.join("/"), specifier);
  const [name = "", ...file] = below;
  const isShipped = file[0] === "src" && !/\.test\.[mc]?tsx?$/.test(path);
  return isShipped
    ? (specifier) => violation(name, file.slice(1).join("/"), specifier)
    : (specifier) => leavesHome(file.join("/"), specifier);
}

const foreignImports = ({ path, imports }: Source): readonly string[] =>
  imports.flatMap(({ specifier, line }) => {
    const why = judgeOf(path)(specifier);
    return why === undefined ? [] : [`${path}:${line} imports ${specifier}: ${why}`];
  });

const isGenerated = (path: string): boolean => path.includes("/src/gen/");

/** The errors of a tree, one per line. */
export function complaints(tree: Tree): readonly string[] {
  const { sources, manifests } = tree;
  return [
    ...[...manifests.keys()]
      .filter((folder) => /^packages\/[^/]+$/.test(folder))
      .filter((folder) => !outside[folder.slice("packages/".length)])
      .map((folder) => `${folder}: ${unknownPackage}`),
    ...sources.flatMap(foreignImports),
    ...circles(sources, resolver(tree)).map(
      ([first, ...others]) =>
        `${first} imports itself${others.length > 0 ? " by way of " : ""}${others.join(", ")}`,
    ),
    ...sources
      .filter(({ path, lines }) => lines > maxLines && !isGenerated(path))
      .map(({ path, lines }) => `${path} has ${lines} lines, more than ${maxLines}`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = complaints(readTree(root));
  for (const line of found) console.error(line);
  if (found.length === 0)
    console.log("Every import is allowed, none forms a circle, and no file is too long.");
  process.exitCode = found.length === 0 ? 0 : 1;
}
