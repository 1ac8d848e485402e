import type { Output } from "../terminal.ts";

/** Lines on a terminal that are written over, and stay when it is over. */
export class Screen {
  readonly #output: Output;
  #height = 0;
  #width = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** What does not fit is left out: what has scrolled away cannot be written over. */
  draw(text: string): void {
    const { rows = 0, columns = 0 } = this.#output;
    const lines = text.trimEnd().split("\n");
    // A terminal that does not tell its size says 0.
    const most = Math.max(2, (rows || Number.POSITIVE_INFINITY) - 1);
    const shown =
      lines.length <= most
        ? lines
        : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} lines more`];
    // A terminal that has become narrower may have broken every line in two: nobody knows how far up.
    const isBroken = columns < this.#width;
    const back = isBroken ? "\u001b[H" : this.#height > 0 ? `\u001b[${this.#height}A` : "";
    // Long lines are cut by the terminal while this is drawn: a wrapped one would count twice.
    this.#output.write(`${back}\u001b[?7l\u001b[J${shown.join("\n")}\n\u001b[?7h`);
    this.#height = shown.length;
    this.#width = columns;
  }
}
