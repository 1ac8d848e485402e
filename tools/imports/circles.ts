import type { Resolve } from "./resolve.ts";
import type { Source } from "./sources.ts";

/**
 * Import circles among the sources: one shortest circle for each group of files that all reach one
 * another. Type-only imports count, because such files cannot be read or moved separately either.
 */
export function circles(
  sources: readonly Source[],
  resolve: Resolve,
): readonly (readonly string[])[] {
  const imports = new Map(
    sources.map(({ path, imports }) => [
      path,
      [...new Set(imports.flatMap(({ specifier }) => resolve(path, specifier)))].sort(),
    ]),
  );
  const found: string[][] = [];
  const told = new Set<string>();
  for (const start of [...imports.keys()].sort()) {
    if (told.has(start)) continue;
    const circle = shortestWay(imports, start, start);
    if (!circle) continue;
    found.push(circle);
    // One circle is enough for the whole group.
    const forward = reached(imports, start);
    for (const path of forward) if (reached(imports, path).has(start)) told.add(path);
  }
  return found;
}

type Graph = ReadonlyMap<string, readonly string[]>;

function reached(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(graph.get(path) ?? []));
  }
  return seen;
}

/** A path of at least one import from `start` to `end`; `undefined` if there is none. */
function shortestWay(graph: Graph, start: string, end: string): string[] | undefined {
  const from = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting)
    for (const next of graph.get(path) ?? []) {
      if (next === end) return wayTo(from, start, path);
      if (next === start || from.has(next)) continue;
      from.set(next, path);
      waiting.push(next);
    }
  return undefined;
}

function wayTo(from: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  for (let path = end; path !== start; way.unshift(path)) path = from.get(path) ?? start;
  return way;
}
