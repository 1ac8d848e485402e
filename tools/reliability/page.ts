import type { Kept } from "./promises.ts";

/** `docs/reliability.md`: each promise with its attack, its number and its tests. */
export function page(promises: readonly Kept[]): string {
  const row = ({ promise, attack, figure, tests }: Kept): string => {
    const files = [...new Set(tests.map(([file]) => file))];
    const links = files.map((file) => `[${file.split("/").at(-1)}](../${file})`).join(", ");
    return `| ${promise} | ${attack} | ${figure} | ${links} |`;
  };
  return [
    "<!-- Written by `pnpm reliability`. Do not edit. -->",
    "",
    "# Reliability",
    "",
    "A hostile server, a part that fails or a mistake in your own code must not stop your program. Each row is a promise, the attack that tests it, and the number that the tests check. `pnpm test` runs all of these tests. `pnpm fuzz` and `pnpm soak --chaos` run random attacks for longer.",
    "",
    "| promise | attack | number | tests |",
    "| --- | --- | --- | --- |",
    ...promises.map(row),
    "",
  ].join("\n");
}
