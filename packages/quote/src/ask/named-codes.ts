import { parseCode } from "../codes.ts";

/** Codes of a batch that OpenD's words name. */
export interface NamedCodes {
  /** Named without doubt. */
  readonly sure: readonly string[];
  /** Of the symbol that is named, which several codes of the batch have. */
  readonly unsure: readonly string[];
}

/**
 * Which codes a refusal is about. OpenD names the symbol alone, without its market ("未知股票 830799",
 * FutunnOpen/py-futu-api#212). No word of the text is relied on but the codes; a symbol that is the
 * number of the batch's codes may be just that number.
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

/** Whether it stands in a text on its own, and not within a longer code or number. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\w.]$/.test(before) && !/^\.?\w/.test(after)) return true;
  }
  return false;
}
