import type { Link } from "../link.ts";

/** Hands bytes to a link as fast as the peer takes them, in order. */
export class Outbox {
  readonly #link: Link;
  readonly #queue: Uint8Array[] = [];
  #isFull = false;

  constructor(link: Link) {
    this.#link = link;
  }

  send(bytes: Uint8Array): void {
    if (this.#isFull) this.#queue.push(bytes);
    else this.#isFull = !this.#link.send(bytes);
  }

  /** The link takes bytes again. */
  drain(): void {
    this.#isFull = false;
    while (!this.#isFull && this.#queue.length > 0)
      this.#isFull = !this.#link.send(this.#queue.shift() as Uint8Array);
  }
}
