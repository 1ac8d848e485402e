import { unawaited } from "../foreign.ts";
import type { Link } from "../link.ts";

/** Passes bytes to a link in order, as fast as the peer accepts them. */
export class Outbox {
  readonly #link: Link;
  readonly #queue: Uint8Array[] = [];
  #isFull = false;

  constructor(link: Link) {
    this.#link = link;
  }

  /** The returned function removes the bytes if they are still queued here. */
  send(bytes: Uint8Array): () => void {
    if (this.#isFull) this.#queue.push(bytes);
    else this.#isFull = !unawaited(this.#link.send(bytes));
    return () => {
      const index = this.#queue.indexOf(bytes);
      if (index >= 0) this.#queue.splice(index, 1);
    };
  }

  /** Continues when the link accepts bytes again. */
  drain(): void {
    this.#isFull = false;
    while (!this.#isFull && this.#queue.length > 0)
      this.#isFull = !unawaited(this.#link.send(this.#queue.shift() as Uint8Array));
  }
}
