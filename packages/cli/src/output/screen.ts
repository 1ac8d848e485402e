import type { Output } from "../terminal.ts";

/** Lines on a terminal that are redrawn in place, and stay there after the last time. */
export class Screen {
  readonly #output: Output;
  #height = 0;
  #width = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Leaves out lines that do not fit, because lines that have scrolled away cannot be redrawn. */
  draw(text: string): void {
    const { rows = 0, columns = 0 } = this.#output;
    const lines = text.trimEnd().split("\n");
    // A terminal of unknown size reports 0.
    const most = Math.max(2, (rows || Number.POSITIVE_INFINITY) - 1);
    const shown =
      lines.length <= most
        ? lines
        : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} lines more`];
    // A narrower terminal may have wrapped lines, so the number of lines to go up is unknown.
    const isBroken = columns < this.#width;
    const back = isBroken ? "\u001b[H" : this.#height > 0 ? `\u001b[${this.#height}A` : "";
    // Wrapping is off while drawing, because a wrapped line would count twice.
    this.#output.write(`${back}\u001b[?7l\u001b[J${shown.join("\n")}\n\u001b[?7h`);
    this.#height = shown.length;
    this.#width = columns;
  }
}
