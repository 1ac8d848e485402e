import type { Clock } from "@opend/core/internal";
import type {
  FrameLayout,
  Level,
  LevelStages,
  Message,
  Passing,
  SentFrame,
  Stages,
} from "./fault.ts";
import type { Faults, OpenLine } from "./faults.ts";

/** The functions that a framing provides. */
export interface LineEnds {
  readonly dialect: "tcp" | "websocket";
  readonly layout: FrameLayout;
  readonly loginId: number;
  frame(message: Message): Omit<SentFrame, "message">;
  write(bytes: Uint8Array): void;
  read(bytes: Uint8Array): void;
  answer(request: Message): void;
  end(): void;
}

/** Passes all messages and bytes of one connection through the active faults. */
export class Line implements OpenLine {
  readonly number: number;
  readonly clock: Clock;
  readonly #faults: Faults;
  readonly #ends: LineEnds;
  readonly #sinks: { readonly [L in Level]: (passing: Passing[L]) => void };
  /** In the order in which the faults were added. */
  #stages: readonly Stages[] = [];
  #isClosed = false;

  constructor(faults: Faults, ends: LineEnds) {
    this.#faults = faults;
    this.#ends = ends;
    this.clock = faults.clock;
    this.#sinks = {
      message: (message) => this.#frame(message),
      frame: ({ bytes }) => this.#pass("segment", bytes),
      segment: (bytes) => ends.write(bytes),
      received: (bytes) => ends.read(bytes),
      request: (request) => ends.answer(request),
    };
    this.number = faults.nextNumber();
    faults.join(this);
  }

  get dialect(): LineEnds["dialect"] {
    return this.#ends.dialect;
  }

  get layout(): FrameLayout {
    return this.#ends.layout;
  }

  get loginId(): number {
    return this.#ends.loginId;
  }

  send(message: Message): void {
    this.#pass("message", message);
  }

  receive(bytes: Uint8Array): void {
    this.#pass("received", bytes);
  }

  request(request: Message): void {
    this.#pass("request", request);
  }

  end(): void {
    if (this.#isClosed) return;
    this.close();
    this.#ends.end();
  }

  /** The connection has ended: nothing is passed on any more. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#faults.leave(this);
    for (const stages of this.#stages) stages.end?.();
  }

  attach(stages: Stages): void {
    this.#stages = [...this.#stages, stages];
  }

  detach(stages: Stages): void {
    stages.release?.();
    this.#stages = this.#stages.filter((each) => each !== stages);
  }

  #pass<L extends Level>(level: L, passing: Passing[L], from?: Stages): void {
    if (this.#isClosed) return;
    const list = this.#stages;
    if (list.length === 0 && from === undefined) return this.#sinks[level](passing);
    const before = from === undefined ? -1 : list.indexOf(from);
    // A removed fault has already passed on everything.
    if (from !== undefined && before < 0) return;
    for (const stages of list.slice(before + 1)) {
      const stage = (stages as LevelStages)[level];
      if (stage) return stage(passing, (changed) => this.#pass(level, changed, stages));
    }
    this.#sinks[level](passing);
  }

  // A fault may call this later, when no caller catches an error.
  #frame(message: Message): void {
    try {
      this.#pass("frame", { message, ...this.#ends.frame(message) });
    } catch {
      this.end();
    }
  }
}
