/** The content of a bundle, in readable names. */
import { type Bundle, gzipBytes } from "./bundle.ts";

/** The package and room of a module: `core` and `connection`. Packages of others have no rooms. */
interface Place {
  readonly owner: string;
  readonly room?: string;
}

export function placeOf(path: string): Place {
  const ours = /^packages\/([^/]+)\/(?:dist|src)\/(?:([^/]+)\/)?/.exec(path);
  if (ours) return { owner: ours[1] ?? "", room: ours[2] ?? "src" };
  const theirs = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  return { owner: theirs?.[1] ?? "the page itself" };
}

/**
 * The schema file of a module's messages or enums: `Qot_GetShortInterest`. `undefined` for a module that
 * is not generated from the schema.
 */
export function protocolOf(path: string): string | undefined {
  const [, folder, name] =
    /^packages\/core\/(?:dist|src)\/gen\/(?:\w+\/)?(wire|qot|trd|system)\/([^/]+)\.[jt]s$/.exec(
      path,
    ) ?? [];
  if (name === undefined) return undefined;
  const pascal = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (folder === "qot") return `Qot_${pascal}`;
  if (folder === "trd") return `Trd_${pascal}`;
  return pascal;
}

/** Shares in percent, the largest first. Shares that round to zero are left out. */
function shares(
  bytesBy: ReadonlyMap<string, number>,
  total: number,
): readonly (readonly [name: string, percent: number])[] {
  const percents = [...bytesBy]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, bytes]) => [name, Math.round((100 * bytes) / total)] as const);
  return percents.filter(([, percent]) => percent > 0);
}

function summed(bundle: Bundle, keyOf: (place: Place) => string | undefined): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { path, bytes } of bundle.modules) {
    const key = keyOf(placeOf(path));
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + bytes);
  }
  return sums;
}

/** `core 74 % (gen 34, connection 20, session 6), @bufbuild/protobuf 13 %`. */
export function composition(bundle: Bundle): string {
  const total = bundle.modules.reduce((sum, { bytes }) => sum + bytes, 0);
  return shares(
    summed(bundle, ({ owner }) => owner),
    total,
  )
    .map(([owner, percent]) => {
      const rooms = shares(
        summed(bundle, (place) => (place.owner === owner ? place.room : undefined)),
        total,
      ).map(([room, part]) => `${room} ${part}`);
      return `${owner} ${percent} %${rooms.length > 1 ? ` (${rooms.join(", ")})` : ""}`;
    })
    .join(", ");
}

/** The path of a module without the folders of the package manager. */
export const shortPath = (path: string): string =>
  path.replace(/.*node_modules\//, "").replace(/^packages\/([^/]+)\/dist\//, "$1/");

/** `messages of Qot_Sub`, `core/connection`, `@bufbuild/protobuf`. */
function partOf(path: string): string {
  const protocol = protocolOf(path);
  if (protocol !== undefined) return `messages of ${protocol}`;
  const { owner, room } = placeOf(path);
  return room === undefined ? owner : `${owner}/${room}`;
}

/** The parts of a page, and the bytes after gzip that the page would save without each. */
export function parts(
  texts: readonly (readonly [path: string, text: string])[],
): readonly (readonly [part: string, gzipBytes: number])[] {
  const whole = gzipBytes(texts.map(([, text]) => text).join(""));
  const names = new Set(texts.map(([path]) => partOf(path)));
  return [...names]
    .map((name): readonly [string, number] => {
      const rest = texts.filter(([path]) => partOf(path) !== name);
      return [name, whole - gzipBytes(rest.map(([, text]) => text).join(""))];
    })
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
