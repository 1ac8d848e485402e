import type { Link } from "../link.ts";

/** Hands bytes to a link as fast as the peer takes them, in order. */
export class Outbox {
  readonly #link: Link;
  readonly #queue: Uint8Array[] = [];
  #isFull = false;

  constructor(link: Link) {
    this.#link = link;
  }

  /** The returned function takes the bytes back if they still wait here. */
  send(bytes: Uint8Array): () => void {
    if (this.#isFull) this.#queue.push(bytes);
    else this.#isFull = !this.#link.send(bytes);
    return () => {
      const index = this.#queue.indexOf(bytes);
      if (index >= 0) this.#queue.splice(index, 1);
    };
  }

  /** The link takes bytes again. */
  drain(): void {
    this.#isFull = false;
    while (!this.#isFull && this.#queue.length > 0)
      this.#isFull = !this.#link.send(this.#queue.shift() as Uint8Array);
  }
}
