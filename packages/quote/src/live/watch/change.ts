import type { Backlog, Waiting } from "@opend/core/internal";
import type { Kind } from "../kinds/kind.ts";
import type { LiveSecurity } from "./security.ts";

/** The change of one security since the last one was read: a new row, or a change of freshness. */
export interface LiveChange<K extends Kind = Kind, Code extends string = string> {
  readonly code: Code;
  /** The names of the changed kinds: `"quote"`. */
  readonly kinds: ReadonlySet<K["name"]>;
  /** The object that `get(code)` returns. */
  readonly security: LiveSecurity<K, Code>;
}

/** Unread changes: one per security, with all changed kinds. */
export class ChangeBacklog<K extends Kind, Code extends string>
  implements Backlog<LiveChange<K, Code>>
{
  readonly #waiting = new Map<string, Waiting<LiveChange<K, Code>>>();

  get size(): number {
    return this.#waiting.size;
  }

  get oldest(): Waiting<LiveChange<K, Code>> | undefined {
    return this.#waiting.values().next().value;
  }

  push(waiting: Waiting<LiveChange<K, Code>>): number {
    const { code, kinds, security } = waiting.value;
    const before = this.#waiting.get(code);
    if (!before) {
      this.#waiting.set(code, waiting);
      return 0;
    }
    const merged = { code, kinds: new Set([...before.value.kinds, ...kinds]), security };
    this.#waiting.set(code, { value: merged, sinceMs: before.sinceMs });
    return 1;
  }

  shift(): Waiting<LiveChange<K, Code>> | undefined {
    const { oldest } = this;
    if (oldest) this.#waiting.delete(oldest.value.code);
    return oldest;
  }

  clear(): void {
    this.#waiting.clear();
  }
}
