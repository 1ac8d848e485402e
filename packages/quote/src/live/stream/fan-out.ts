import type { LiveKind, LiveRow } from "./kind.ts";
import type { View } from "./row-filter.ts";
import type { First } from "./streamed.ts";
import type { LiveStream } from "./subscription.ts";

const first: First = { isFirst: true };

/** What is pushed of one kind of one code, and the streams that share it. */
export class Share {
  readonly #kind: LiveKind;
  readonly #readers = new Map<LiveStream, View | undefined>();
  /** Variants of which nothing has come since they were asked for. */
  readonly #awaited = new Set<string>();
  /** The last row of each variant. */
  readonly #last = new Map<string, LiveRow>();
  /** The push that was the first of its variant. */
  #firstPush: object | undefined;

  constructor(kind: LiveKind) {
    this.#kind = kind;
  }

  get isIdle(): boolean {
    return this.#readers.size === 0;
  }

  get readers(): Iterable<LiveStream> {
    return this.#readers.keys();
  }

  add(live: LiveStream, view: View | undefined): void {
    this.#readers.set(live, view);
  }

  remove(live: LiveStream): void {
    this.#readers.delete(live);
  }

  /** OpenD is about to be asked: what comes next may be what it has from before. */
  await(variants: readonly string[]): void {
    for (const variant of variants) this.#awaited.add(variant);
  }

  /** What is known may not be what is. */
  forget(): void {
    this.#last.clear();
  }

  /**
   * Gives a stream that joins the last row that has come, of each variant; `false` if there is none
   * and none is awaited.
   */
  repeat(live: LiveStream): boolean {
    const view = this.#readers.get(live);
    for (const last of this.#last.values()) {
      const seen = view ? view(last) : last;
      if (!seen) continue;
      // How late it was when it came is not how old it is.
      const { lagMs: _, ...row } = { lagMs: undefined, ...seen };
      live.take(this.#kind, { ...row, ...first });
    }
    return this.#last.size + this.#awaited.size > 0;
  }

  /** A row of a push, which nobody else has yet. */
  deliver(row: LiveRow, push: object): void {
    const variant = variantOf(row);
    if (this.#awaited.size > 0 && this.#awaited.delete(variant)) this.#firstPush = push;
    if (push === this.#firstPush) Object.assign(row, first);
    this.#last.set(variant, row);
    for (const [live, view] of this.#readers) {
      const seen = view ? view(row) : row;
      if (seen) live.take(this.#kind, seen);
    }
  }
}

/** Candles of each adjustment come by themselves. */
const variantOf = (row: LiveRow): string => (row as { adjustment?: string }).adjustment ?? "";
