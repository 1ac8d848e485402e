import { parseCode } from "../codes.ts";

/** The codes of a batch that a message of OpenD names. */
export interface NamedCodes {
  /** Codes that are named without ambiguity. */
  readonly sure: readonly string[];
  /** Codes whose symbol is named, if several codes of the batch have this symbol. */
  readonly unsure: readonly string[];
}

/**
 * Finds the codes that a refusal is about. OpenD names only the symbol, without its market ("未知股票
 * 830799", FutunnOpen/py-futu-api#212). The other words of the text are ignored. A number that equals
 * the size of the batch may mean the size and not a symbol.
 */
export function namedCodes(text: string | undefined, codes: readonly string[]): NamedCodes {
  if (!text) return { sure: [], unsure: [] };
  const inFull = codes.filter((code) => stands(text, code));
  if (inFull.length > 0) return { sure: inFull, unsure: [] };
  const bySymbol = new Map<string, string[]>();
  for (const code of codes) {
    const { symbol } = parseCode(code);
    if (symbol !== String(codes.length) && stands(text, symbol))
      bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), code]);
  }
  const groups = [...bySymbol.values()];
  return {
    sure: groups.filter(({ length }) => length === 1).flat(),
    unsure: groups.filter(({ length }) => length > 1).flat(),
  };
}

/** Whether it stands alone in a text, not as part of a longer code or number. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\w.]$/.test(before) && !/^\.?\w/.test(after)) return true;
  }
  return false;
}
