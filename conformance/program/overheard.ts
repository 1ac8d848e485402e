import { hexMd5 } from "@opend/core/internal";
import type { Plan } from "../control/posts.ts";

/** Shows a value with everything in it, as the runtime's console does. */
export type Inspect = (value: unknown) => string;

/** Longer parts of an object are not followed; no error, event or connection is deeper. */
const mostDepth = 12;

/** The secrets of a run, in every form in which they could be quoted. */
export function secretsOf({ rsaKeys, webSocketKey }: Plan): readonly string[] {
  const pems = rsaKeys === undefined ? [] : [rsaKeys.right, rsaKeys.wrong];
  const lines = pems.flatMap((pem) => pem.split("\n").filter((line) => !line.startsWith("-----")));
  if (webSocketKey === undefined) return lines;
  return [...lines, webSocketKey, hexMd5(webSocketKey), tokenOf(webSocketKey)];
}

/** A secret for the address of a WebSocket, different from its key. */
export const tokenOf = (webSocketKey: string): string => [...webSocketKey].reverse().join("");

/** Listens to what a run says, and finds the secrets that are quoted in it. */
export class Overheard {
  readonly #secrets: readonly string[];
  readonly #inspect: Inspect;
  readonly #leaks = new Set<string>();

  constructor(secrets: readonly string[], inspect: Inspect = () => "") {
    this.#secrets = secrets;
    this.#inspect = inspect;
  }

  /** An error, an event, or an object that a user may print. */
  hear(what: string, value: unknown): void {
    if (this.#secrets.length === 0) return;
    const text = [this.#inspect(value), ...textsOf(value)].join("\n");
    if (this.#secrets.some((secret) => text.includes(secret)))
      this.#leaks.add(`${what} quotes a secret: ${text.slice(0, 500)}`);
  }

  /** What was found since the last call. */
  take(): readonly string[] {
    const leaks = [...this.#leaks];
    this.#leaks.clear();
    return leaks;
  }
}

/** Every text in a value: of errors also the message, the stack and the causes. */
function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > mostDepth) return [];
  if (value instanceof Uint8Array) return [new TextDecoder().decode(value)];
  const own = Reflect.ownKeys(value).map((key) => Reflect.get(value, key) as unknown);
  const ofError = value instanceof Error ? [value.message, value.stack, value.cause] : [];
  return [...own, ...ofError].flatMap((part) => textsOf(part, depth + 1));
}
