import type { Connection } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { shortInterest } from "@opend/quote";
import type { Ref } from "./market.ts";

/** One page of a list, read on an undisturbed connection. */
export interface Page {
  readonly request: { readonly security: Ref; readonly num: number; readonly nextKey?: string };
  readonly text: string;
}

export interface Baseline {
  readonly pages: readonly Page[];
  /** All rows of a security. */
  readonly lists: readonly { readonly code: (typeof codes)[number]; readonly text: string }[];
}

const codes = ["HK.00700", "HK.09988", "US.AAPL", "US.NVDA"] as const;
const securities: readonly Ref[] = [
  { market: 1, code: "00700" },
  { market: 11, code: "AAPL" },
];
const rowsPerPage = 5;

/** The content of a reply as text, for comparisons. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner));

/** The results that reads must return, even when the link is cut. */
export async function readBaseline(opend: Connection): Promise<Baseline> {
  const pages: Page[] = [];
  for (const security of securities) {
    let nextKey: string | undefined;
    do {
      const request = { security, num: rowsPerPage, ...(nextKey !== undefined && { nextKey }) };
      const reply = await opend.request(GetShortInterest, request);
      pages.push({ request, text: textOf(reply) });
      nextKey = reply.nextKey;
    } while (nextKey && nextKey !== "-1");
  }
  const lists = [];
  for (const code of codes)
    lists.push({ code, text: textOf(await shortInterest(opend, code, { pageSize: 50 }).all()) });
  return { pages, lists };
}
