import type { Clock } from "@opend/core/internal";
import type { Effect, Fault, FaultyLine, Stages } from "./fault.ts";

/** A connection that faults are attached to. */
export interface OpenLine extends FaultyLine {
  attach(stages: Stages): void;
  detach(stages: Stages): void;
}

interface Running {
  readonly effect: Effect;
  readonly stages: Map<OpenLine, Stages>;
}

/** The faults of one engine. They can be added and removed at any time, and affect all connections. */
export class Faults {
  /** The clock for the delays of faults. */
  readonly clock: Clock;
  readonly #running = new Set<Running>();
  readonly #lines = new Set<OpenLine>();
  #lineCount = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Adds a fault after the existing ones. The same fault may be added twice. The returned function
   * removes it; everything it held back is then passed on in order.
   */
  add(fault: Fault): () => void {
    const running: Running = { effect: fault.begin(), stages: new Map() };
    this.#running.add(running);
    for (const line of this.#lines) attach(running, line);
    return () => this.#remove(running);
  }

  /** Removes every fault. */
  clear(): void {
    for (const running of [...this.#running]) this.#remove(running);
  }

  /** Whether to accept one more connection. */
  admits(): boolean {
    for (const { effect } of this.#running) if (effect.admits?.() === false) return false;
    return true;
  }

  /** The number of a new connection. */
  nextNumber(): number {
    this.#lineCount += 1;
    return this.#lineCount;
  }

  join(line: OpenLine): void {
    this.#lines.add(line);
    for (const running of this.#running) attach(running, line);
  }

  leave(line: OpenLine): void {
    this.#lines.delete(line);
    for (const { stages } of this.#running) stages.delete(line);
  }

  #remove(running: Running): void {
    if (!this.#running.delete(running)) return;
    for (const [line, stages] of [...running.stages]) line.detach(stages);
  }
}

function attach(running: Running, line: OpenLine): void {
  const stages = running.effect.on?.(line);
  if (!stages) return;
  running.stages.set(line, stages);
  line.attach(stages);
}
