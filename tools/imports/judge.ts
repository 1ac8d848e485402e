/** Why an import is forbidden. */
import { posix } from "node:path";
import { guests, type Outside, outside } from "./outside.ts";
import { type Rooms, rooms } from "./rooms.ts";

const matches = (pattern: string, specifier: string): boolean =>
  pattern.endsWith("*") ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;

export const unknownPackage = "tools/imports/outside.ts does not say what the package may import";

/** Refuses a relative import that leaves the folder that `file` is relative to. */
export function leavesHome(file: string, specifier: string): string | undefined {
  const isOutside =
    specifier.startsWith(".") && posix.join(posix.dirname(file), specifier).startsWith("..");
  return isOutside ? "it leaves the package" : undefined;
}

/** The same for a top-level folder; its `guests` may leave it. */
export function leavesFolder(folder: string, file: string, specifier: string): string | undefined {
  const from = posix.join(folder, file);
  const target = posix.join(posix.dirname(from), specifier);
  const isGuest = Object.entries(guests).some(
    ([guest, hosts]) => from.startsWith(guest) && hosts.some((host) => target.startsWith(host)),
  );
  return isGuest ? undefined : leavesHome(file, specifier);
}

/** Why an import is forbidden, or `undefined`. `file` is relative to the package's `src`, with `/`. */
export function violation(
  packageName: string,
  file: string,
  specifier: string,
): string | undefined {
  const allowed = outside[packageName];
  if (!allowed) return unknownPackage;
  if (!specifier.startsWith("."))
    return mayImport(allowed, file, specifier)
      ? undefined
      : `tools/imports/outside.ts does not allow ${packageName} this`;
  const plan = rooms[packageName];
  return leavesHome(file, specifier) ?? (plan && leavesRoom(plan, file, specifier));
}

function mayImport({ mayImport, parts = {} }: Outside, file: string, specifier: string): boolean {
  const more = Object.entries(parts).flatMap(([part, list]) => (file.startsWith(part) ? list : []));
  return [...mayImport, ...more].some((pattern) => matches(pattern, specifier));
}

/** Why the rooms of a package forbid an import inside it. */
export function leavesRoom(plan: Rooms, file: string, specifier: string): string | undefined {
  const room = roomOf(plan, file);
  if (room === undefined) return noRoom(file);
  const target = posix.join(posix.dirname(file), specifier);
  const other = roomOf(plan, target);
  if (other === undefined) return noRoom(target);
  const allowed = plan[room] ?? [];
  if (other === room || allowed === "every room" || allowed.includes(other)) return undefined;
  return `tools/imports/rooms.ts does not allow ${named(room)} to import ${named(other)}`;
}

/** The most specific room of a file. */
function roomOf(plan: Rooms, file: string): string | undefined {
  const [room] = Object.keys(plan)
    .filter((name) => (name.endsWith("/") ? file.startsWith(name) : name === file))
    .sort((a, b) => b.length - a.length);
  return room ?? (file.includes("/") || !Object.hasOwn(plan, "*") ? undefined : "*");
}

const noRoom = (file: string): string => `tools/imports/rooms.ts has no room for ${file}`;
const named = (room: string): string => (room === "*" ? "files of src itself" : room);
