import type { Output } from "./terminal.ts";

/** The interval of progress lines when the output is not a terminal. */
const everyMs = 10_000;

/** One line that is redrawn on a terminal. If there is no terminal, a line every ten seconds. */
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
