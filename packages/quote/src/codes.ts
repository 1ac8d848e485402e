import { ArgumentError } from "@opend/core";
import { enumName, numbersOf, type Unknown } from "./enum-name.ts";
import { type AnyMarket, markets } from "./gen/enums/any-market.ts";

/** A market whose codes have a prefix. */
export type Market = (typeof markets)[keyof typeof markets];

const marketNumbers = numbersOf(markets);

/** Of rows told apart by `market`, those that a code yields: all of them for any `string`. */
export type RowsOf<
  Row extends { readonly market: Market },
  Code extends string,
> = string extends Code
  ? Row
  : Extract<Row, { market: Code extends `${infer Prefix}.${string}` ? Prefix : never }>;

/** A code of one of these markets: `HK.00700`. */
export type CodeIn<M extends Market> = `${M}.${string}`;

/**
 * What is taken where only some markets are: a code of theirs, or any `string`, which is checked when
 * it is asked for. A literal of another market does not compile.
 */
export type CodeFor<M extends Market, Code extends string> = string extends Code
  ? Code
  : Code extends CodeIn<M>
    ? Code
    : CodeIn<M>;

/** Codes in any collection of them; a single one is none. */
export type Codes = Iterable<string> & object;

/** A security as people write it: `"HK.00700"`, `"US..DJI"`. */
export interface ParsedCode {
  readonly market: AnyMarket;
  /** What stands behind the first dot. */
  readonly symbol: string;
}

/**
 * Splits a code at its first dot. `unknown(91).BTC` is one too, so that every code that a row has can
 * be asked for.
 *
 * @throws {ArgumentError} `invalid-argument`: it is not of the form `MARKET.CODE`.
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

/** The message that requests carry. */
export function security({ market, symbol }: ParsedCode): { market: number; code: string } {
  return {
    market: isMarket(market) ? marketNumbers[market] : Number(market.slice("unknown(".length, -1)),
    code: symbol,
  };
}

/** @throws {ArgumentError} `invalid-argument`: no such market. */
export function marketNumber(market: Market): number {
  if (!isMarket(market))
    throw new ArgumentError("market", `one of ${Object.values(markets).join(", ")}`, market);
  return marketNumbers[market];
}

/** The market of a number in the schema. */
export const marketOf = (number: number): AnyMarket => enumName(markets, number);

/** How people write the security of a message: `HK.00700`, `US..DJI`, `unknown(91).BTC`. */
export function codeText({ market, code }: { market: number; code: string }): string {
  return `${marketOf(market)}.${code}`;
}

/** Neither empty nor with a blank, a line break or a dot left over from the sentence it was cut from. */
const isSymbol = (text: string): boolean =>
  /^[^\s\p{Cc}](.*[^\s\p{Cc}.])?$/u.test(text) && text !== ".";

const isMarket = (text: string): text is Market => Object.hasOwn(marketNumbers, text);

/** One way to write it only: not for a number that has a prefix, nor with a zero before it. */
const isUnknownMarket = (text: string): text is Unknown => {
  const number = Number(/^unknown\((\d{1,9})\)$/.exec(text)?.[1]);
  return text === `unknown(${number})` && !Object.hasOwn(markets, number);
};
