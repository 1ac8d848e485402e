import type { Requester } from "../src/ask/requester.ts";

/** One recorded request. */
export interface Asked {
  readonly name: string;
  readonly limit: unknown;
  readonly c2s: Record<string, unknown>;
}

/** A connection that answers with a function, and records its requests. */
export function scripted(answer: (asked: Asked) => unknown): Requester & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    request: (async ({ name, limit }: Asked, c2s: Asked["c2s"]) => {
      const request = { name, limit, c2s };
      asked.push(request);
      return answer(request);
    }) as unknown as Requester["request"],
  };
}
