import type { LiveRow } from "../../rows/kind.ts";
import type { Channel } from "./channel.ts";
import type { First } from "./streamed.ts";

const first: First = { isFirst: true };

/** Gives what is pushed of one kind of one code to all who read it. */
export class FanOut {
  readonly #channels = new Set<Channel>();
  /** Variants of which nothing has come since they were requested. */
  readonly #awaited = new Set<string>();
  /** The last row of each variant. */
  readonly #last = new Map<string, LiveRow>();
  /** The push that was the first of its variant. */
  #firstPush: object | undefined;

  get isIdle(): boolean {
    return this.#channels.size === 0;
  }

  get channels(): Iterable<Channel> {
    return this.#channels;
  }

  add(channel: Channel): void {
    this.#channels.add(channel);
  }

  remove(channel: Channel): void {
    this.#channels.delete(channel);
  }

  /** OpenD is about to be asked: what comes next may be what it has from before. */
  await(variants: readonly string[]): void {
    for (const variant of variants) this.#awaited.add(variant);
  }

  /** The last rows may be out of date. */
  forget(): void {
    this.#last.clear();
  }

  /**
   * Gives a channel that joins the last row of each variant; `false` if there is none and none is
   * awaited.
   */
  repeat(channel: Channel): boolean {
    for (const last of this.#last.values()) {
      // How late it was when it came is not how old it is.
      const { lagMs: _, ...row } = { lagMs: undefined, ...last };
      channel.take({ ...row, ...first });
    }
    return this.#last.size + this.#awaited.size > 0;
  }

  /** A row of a push, which nobody else has yet. */
  deliver(row: LiveRow, push: object): void {
    const variant = variantOf(row);
    if (this.#awaited.size > 0 && this.#awaited.delete(variant)) this.#firstPush = push;
    if (push === this.#firstPush) Object.assign(row, first);
    this.#last.set(variant, row);
    for (const channel of this.#channels) channel.take(row);
  }
}

/** Candles of each adjustment come by themselves. */
const variantOf = (row: LiveRow): string => (row as { adjustment?: string }).adjustment ?? "";
