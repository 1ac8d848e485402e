import { ArgumentError } from "@opend/core";
import { enumName, numbersOf, type Unknown } from "./enum-name.ts";
import { type AnyMarket, markets } from "./gen/enums/any-market.ts";

/** A market with a code prefix. */
export type Market = (typeof markets)[keyof typeof markets];

const marketNumbers = numbersOf(markets);

/** The members of a union with `market` that belong to a code; all members for any `string`. */
export type RowsOf<
  Row extends { readonly market: Market },
  Code extends string,
> = string extends Code
  ? Row
  : Extract<Row, { market: Code extends `${infer Prefix}.${string}` ? Prefix : never }>;

/** A code of one of these markets: `HK.00700`. */
export type CodeIn<M extends Market> = `${M}.${string}`;

/**
 * The type of a code where only some markets are allowed. It accepts any `string`, which is checked
 * at run time. A literal of another market does not compile.
 */
export type CodeFor<M extends Market, Code extends string> = string extends Code
  ? Code
  : Code extends CodeIn<M>
    ? Code
    : CodeIn<M>;

/** Codes in any iterable. A single code is not accepted. */
export type Codes = Iterable<string> & object;

/** A security in the form of code: `"HK.00700"`, `"US..DJI"`. */
export interface ParsedCode {
  readonly market: AnyMarket;
  /** The part after the first dot. */
  readonly symbol: string;
}

/**
 * Splits a code at its first dot. It accepts `unknown(91).BTC`, so that the code of every row can be
 * requested.
 *
 * @throws {ArgumentError} `invalid-argument`: the code does not have the form `MARKET.CODE`.
 */
export function parseCode(code: string, argument = "code"): ParsedCode {
  const dot = typeof code === "string" ? code.indexOf(".") : -1;
  const market = dot < 0 ? "" : code.slice(0, dot);
  const symbol = dot < 0 ? "" : code.slice(dot + 1);
  if (!(isMarket(market) || isUnknownMarket(market)) || !isSymbol(symbol)) {
    const prefixes = Object.values(markets).join(", ");
    throw new ArgumentError(
      argument,
      `of the form MARKET.CODE, like "HK.00700" (markets: ${prefixes})`,
      code,
    );
  }
  return { market, symbol };
}

/** The security of a request. */
export function security({ market, symbol }: ParsedCode): { market: number; code: string } {
  return {
    market: isMarket(market) ? marketNumbers[market] : Number(market.slice("unknown(".length, -1)),
    code: symbol,
  };
}

/** @throws {ArgumentError} `invalid-argument`: the market is unknown. */
export function marketNumber(market: Market): number {
  if (!isMarket(market))
    throw new ArgumentError("market", `one of ${Object.values(markets).join(", ")}`, market);
  return marketNumbers[market];
}

/** The market of a number in the schema. */
export const marketOf = (number: number): AnyMarket => enumName(markets, number);

/** The code of a security in a message: `HK.00700`, `US..DJI`, `unknown(91).BTC`. */
export function codeText({ market, code }: { market: number; code: string }): string {
  return `${marketOf(market)}.${code}`;
}

/**
 * Not empty, and without spaces, line breaks or a final dot, which may remain when a code is cut from
 * a sentence.
 */
const isSymbol = (text: string): boolean =>
  /^[^\s\p{Cc}](.*[^\s\p{Cc}.])?$/u.test(text) && text !== ".";

const isMarket = (text: string): text is Market =>
  typeof text === "string" && Object.hasOwn(marketNumbers, text);

/** Refuses other ways to write the same market: a number that has a prefix, a leading zero. */
const isUnknownMarket = (text: string): text is Unknown => {
  const number = Number(/^unknown\((\d{1,9})\)$/.exec(text)?.[1]);
  return text === `unknown(${number})` && !Object.hasOwn(markets, number);
};
