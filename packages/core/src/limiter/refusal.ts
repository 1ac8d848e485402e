/** The frequency limit that OpenD named when it refused a request. */
export interface Refusal {
  readonly requests?: number;
  readonly windowMs?: number;
}

const longestWindowMs = 3_600_000;

// OpenD has no error number for this refusal, only these known texts.
const tellTales = [/too frequent/i, /频率太高/];
const numbers = [
  { pattern: /no more than (\d+) times every (\d+) seconds/i, requests: 1, seconds: 2 },
  { pattern: /每\s*(\d+)\s*秒最多\s*(\d+)\s*次/, requests: 2, seconds: 1 },
] as const;

/** Reads the named limit from a failure's text; `undefined` for any other text. */
export function readRefusal(retMsg: string | undefined): Refusal | undefined {
  if (typeof retMsg !== "string") return undefined;
  for (const { pattern, requests, seconds } of numbers) {
    const match = pattern.exec(retMsg);
    const named = {
      requests: Number(match?.[requests]),
      windowMs: Number(match?.[seconds]) * 1000,
    };
    // A window of days is a quota and not a frequency limit, or the text was misread.
    if (named.requests > 0 && named.windowMs > 0 && named.windowMs <= longestWindowMs) return named;
  }
  return tellTales.some((pattern) => pattern.test(retMsg)) ? {} : undefined;
}
