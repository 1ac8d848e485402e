/** The frequency limit that OpenD named when it refused a request. */
export interface Refusal {
  readonly requests?: number;
  readonly windowMs?: number;
}

const longestWindowMs = 3_600_000;

// OpenD has no error number for it; these are the texts it is known to use.
const tellTales = [/too frequent/i, /频率太高/];
const numbers = [
  { pattern: /no more than (\d+) times every (\d+) seconds/i, requests: 1, seconds: 2 },
  { pattern: /每\s*(\d+)\s*秒最多\s*(\d+)\s*次/, requests: 2, seconds: 1 },
] as const;

/** Whether a failure's text says "too often", and the limit it names. */
export function readRefusal(retMsg: string | undefined): Refusal | undefined {
  if (retMsg === undefined) return undefined;
  for (const { pattern, requests, seconds } of numbers) {
    const match = pattern.exec(retMsg);
    const named = {
      requests: Number(match?.[requests]),
      windowMs: Number(match?.[seconds]) * 1000,
    };
    // A window of days is a quota and not a frequency; nobody is made to wait for a misread one.
    if (named.requests > 0 && named.windowMs > 0 && named.windowMs <= longestWindowMs) return named;
  }
  return tellTales.some((pattern) => pattern.test(retMsg)) ? {} : undefined;
}
