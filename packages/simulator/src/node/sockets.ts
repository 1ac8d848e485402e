import type { Socket } from "node:net";

/** Every socket of a simulator, whatever its port. */
export class Sockets {
  readonly #open = new Set<Socket>();
  readonly #max: number;
  readonly #admits: () => boolean;

  /** Beyond `max`, and those that `admits` refuses, are closed as soon as they are there. */
  constructor(max: number, admits: () => boolean) {
    this.#max = max;
    this.#admits = admits;
  }

  get count(): number {
    return this.#open.size;
  }

  /** Takes in a socket that was accepted, or destroys it. */
  admit(socket: Socket): void {
    // What went wrong concerns the client alone; "close" follows.
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
