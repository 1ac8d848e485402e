import type { Requester } from "../src/ask/requester.ts";

/** The same connection, with a list of its requests. */
export function counting(inner: Requester): {
  opend: Requester;
  asked: { name: string; num?: number }[];
} {
  const asked: { name: string; num?: number }[] = [];
  const request: Requester["request"] = (protocol, c2s, options) => {
    asked.push({
      name: protocol.name,
      ...("num" in c2s && typeof c2s.num === "number" && { num: c2s.num }),
    });
    return inner.request(protocol, c2s, options);
  };
  return { asked, opend: { request } };
}
