import { ArgumentError, type CallOptions, type Init, type SendableProtocol } from "@opend/core";
import { reading } from "@opend/core/internal";
import { type Codes, parseCode, security } from "../codes.ts";
import { ask } from "./ask.ts";
import type { Requester } from "./requester.ts";

/** Codes, as requests contain them. */
export type Securities = { market: number; code: string }[];

/**
 * @throws {ArgumentError} `invalid-argument`: it is not a list, or a code does not have the form
 * `HK.00700`.
 */
export function distinctCodes(codes: Codes): string[] {
  if (typeof codes === "string") throw new ArgumentError("codes", "a list of codes", codes);
  const distinct = reading("codes", "a list of codes", () => [...new Set(codes)]);
  for (const code of distinct) parseCode(code);
  return distinct;
}

export const securitiesOf = (codes: readonly string[]): Securities =>
  codes.map((code) => security(parseCode(code)));

export const slices = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

interface BatchRequest {
  securityList: Securities;
}

/** The requests for batches of codes, and the rows of their replies. */
interface BatchSource<S2C, Row> {
  readonly protocol: SendableProtocol<BatchRequest, S2C & object>;
  /** The codes of one request. */
  readonly size: number;
  rows(reply: S2C): readonly Row[];
}

/** Requests any number of codes, in batches one after another. Rejects when a batch is refused. */
export async function inBatches<S2C extends object, Row>(
  opend: Requester,
  codes: Codes,
  { protocol, size, rows }: BatchSource<S2C, Row>,
  options: CallOptions,
): Promise<Row[]> {
  const all: Row[] = [];
  for (const batch of slices(distinctCodes(codes), size)) {
    const c2s = { securityList: securitiesOf(batch) } as Init<BatchRequest>;
    all.push(...rows(await ask(opend, batch, protocol, c2s, options)));
  }
  return all;
}
