import { ArgumentError } from "@opend/core";
import { parseCode, security } from "../security.ts";

/** Codes as requests carry them. */
export type Securities = { market: number; code: string }[];

/** @throws {ArgumentError} `invalid-argument`: it is no list, or one of them is not of the form `HK.00700`. */
export function distinctCodes(codes: Iterable<string>): string[] {
  if (typeof codes === "string") throw new ArgumentError("codes", "a list of codes", codes);
  const distinct = [...new Set(codes)];
  for (const code of distinct) parseCode(code);
  return distinct;
}

export const securitiesOf = (codes: readonly string[]): Securities =>
  codes.map((code) => security(parseCode(code)));

export const slices = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Any number of codes, as many requests as that takes, one after another. A refusal rejects. */
export async function inBatches<Row>(
  codes: Iterable<string>,
  size: number,
  ask: (securityList: Securities) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of slices(distinctCodes(codes), size))
    rows.push(...(await ask(securitiesOf(batch))));
  return rows;
}
