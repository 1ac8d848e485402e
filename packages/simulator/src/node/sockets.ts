import type { Socket } from "node:net";

/** All sockets of a simulator, over all ports. */
export class Sockets {
  readonly #open = new Set<Socket>();
  readonly #max: number;
  readonly #admits: () => boolean;

  /** Sockets beyond `max`, and those that `admits` refuses, are closed at once. */
  constructor(max: number, admits: () => boolean) {
    this.#max = max;
    this.#admits = admits;
  }

  get count(): number {
    return this.#open.size;
  }

  /** Keeps an accepted socket, or destroys it. */
  admit(socket: Socket): void {
    // An error of a socket affects only its client, and "close" follows.
    socket.on("error", () => {});
    if (this.#open.size >= this.#max || !this.#admits()) {
      socket.destroy();
      return;
    }
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
  }

  destroyAll(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
