import type { Output } from "./terminal.ts";

/** Where nobody watches, a line tells so rarely that the work goes on. */
const everyMs = 10_000;

/** A line on a terminal that is written over; elsewhere, for long work, a line every ten seconds. */
export class Progress implements Disposable {
  readonly #output: Output;
  #isShown = false;
  #writtenAt = performance.now();

  constructor(output: Output) {
    this.#output = output;
  }

  show(text: string): void {
    if (this.#output.isTTY) {
      this.#output.write(`\r\u001b[K${text}`);
      this.#isShown = true;
    } else if (performance.now() - this.#writtenAt >= everyMs) {
      this.#output.write(`opend: ${text}\n`);
      this.#writtenAt = performance.now();
    }
  }

  [Symbol.dispose](): void {
    if (this.#isShown) this.#output.write("\r\u001b[K");
    this.#isShown = false;
  }
}
