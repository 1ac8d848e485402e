import type { LiveRow } from "../../rows/kind.ts";
import type { Channel } from "./channel.ts";
import type { First } from "./streamed.ts";

const first: First = { isFirst: true };

/** Distributes the pushed rows of one kind of one code to all its readers. */
export class FanOut {
  readonly #channels = new Set<Channel>();
  /** The variants without a row since they were requested. */
  readonly #awaited = new Set<string>();
  /** The last row of each variant. */
  readonly #last = new Map<string, LiveRow>();
  /** The push that contained the first row of a variant. */
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

  /** A request is about to be sent, so the next rows may be those that OpenD already had. */
  await(variants: readonly string[]): void {
    for (const variant of variants) this.#awaited.add(variant);
  }

  /** Forgets the last rows, because they may be outdated. */
  forget(): void {
    this.#last.clear();
  }

  /**
   * Delivers the last row of each variant to a new channel. Returns `false` if there is none, and
   * none is expected.
   */
  repeat(channel: Channel): boolean {
    for (const last of this.#last.values()) {
      // The lag is left out, because it is not the present age of the row.
      const { lagMs: _, ...row } = { lagMs: undefined, ...last };
      channel.take({ ...row, ...first });
    }
    return this.#last.size + this.#awaited.size > 0;
  }

  /** Delivers a row of a push. The row is not shared yet, so it can be modified. */
  deliver(row: LiveRow, push: object): void {
    const variant = variantOf(row);
    if (this.#awaited.size > 0 && this.#awaited.delete(variant)) this.#firstPush = push;
    if (push === this.#firstPush) Object.assign(row, first);
    this.#last.set(variant, row);
    for (const channel of this.#channels) channel.take(row);
  }
}

/** Each adjustment of candles is a variant of its own. */
const variantOf = (row: LiveRow): string => (row as { adjustment?: string }).adjustment ?? "";
