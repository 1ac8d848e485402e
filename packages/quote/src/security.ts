import { ArgumentError } from "@opend/core";

/** Market numbers of the schema (`QotMarket`) by the prefix that codes have. */
const marketNumbers = {
  HK: 1,
  HK_FUTURE: 2,
  US: 11,
  SH: 21,
  SZ: 22,
  SG: 31,
  JP: 41,
  AU: 51,
  MY: 61,
  CA: 71,
  FX: 81,
} as const;

export type Market = keyof typeof marketNumbers;

/** Of rows told apart by `market`, those that a code yields: all of them for any `string`. */
export type RowsOf<
  Row extends { readonly market: Market },
  Code extends string,
> = string extends Code
  ? Row
  : Extract<Row, { market: Code extends `${infer Prefix}.${string}` ? Prefix : never }>;

/** A security as people write it: `"HK.00700"`, `"US..DJI"`. */
export interface ParsedCode {
  readonly market: Market;
  /** What stands behind the first dot. */
  readonly symbol: string;
}

/** @throws {ArgumentError} `invalid-argument`: it is not of the form `MARKET.CODE`. */
export function parseCode(code: string): ParsedCode {
  const dot = typeof code === "string" ? code.indexOf(".") : -1;
  const market = dot < 0 ? "" : code.slice(0, dot);
  const symbol = dot < 0 ? "" : code.slice(dot + 1);
  if (!isMarket(market) || symbol === "") {
    const markets = Object.keys(marketNumbers).join(", ");
    throw new ArgumentError(
      "code",
      `of the form MARKET.CODE, like "HK.00700" (markets: ${markets})`,
      code,
    );
  }
  return { market, symbol };
}

/** The message that requests carry. */
export function security({ market, symbol }: ParsedCode): { market: number; code: string } {
  return { market: marketNumbers[market], code: symbol };
}

const isMarket = (text: string): text is Market => Object.hasOwn(marketNumbers, text);
