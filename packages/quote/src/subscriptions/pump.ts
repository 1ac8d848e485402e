import { type Connection, isOpendError, type OpendError, type Push } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import type { LiveKind } from "./kind.ts";
import { withLag } from "./lag.ts";
import type { LiveStream } from "./live.ts";

/** Hands the rows of one push protocol to the live streams that want them. */
export class Pump {
  readonly #opend: Pick<Connection, "pushes">;
  readonly #push: Push;
  readonly #clock: Clock;
  readonly #onOver: (cause: { readonly reason: unknown } | undefined) => void;
  /** By kind, then by code. */
  readonly #readers = new Map<LiveKind, Map<string, Set<LiveStream>>>();
  #stream: ReturnType<Connection["pushes"]> | undefined;

  /** `onOver` is called when the connection is closed; `cause` is there when it was not by its owner. */
  constructor(
    opend: Pick<Connection, "pushes">,
    push: Push,
    clock: Clock,
    onOver: (cause: { readonly reason: unknown } | undefined) => void,
  ) {
    this.#opend = opend;
    this.#push = push;
    this.#clock = clock;
    this.#onOver = onOver;
  }

  get isIdle(): boolean {
    return this.#readers.size === 0;
  }

  /** From here on nothing of it is missed. */
  add(kind: LiveKind, code: string, live: LiveStream): void {
    const byCode = this.#readers.get(kind) ?? new Map<string, Set<LiveStream>>();
    this.#readers.set(kind, byCode);
    const streams = byCode.get(code) ?? new Set();
    byCode.set(code, streams.add(live));
    if (!this.#stream) this.#start();
  }

  remove(live: LiveStream): void {
    for (const [kind, byCode] of this.#readers) {
      for (const [code, streams] of byCode)
        if (streams.delete(live) && streams.size === 0) byCode.delete(code);
      if (byCode.size === 0) this.#readers.delete(kind);
    }
    if (this.#readers.size > 0) return;
    this.#stream?.close();
    this.#stream = undefined;
  }

  #start(): void {
    // Read as it comes, so nothing waits here: each reader's own stream says what a slow one loses.
    const stream = this.#opend.pushes(this.#push, { keep: "all" });
    this.#stream = stream;
    void this.#run(stream);
  }

  async #run(stream: ReturnType<Connection["pushes"]>): Promise<void> {
    try {
      for await (const push of stream) this.#deliver(push);
      if (this.#stream === stream) this.#onOver(undefined);
    } catch (error) {
      if (this.#stream !== stream) return;
      if (!isOpendError(error) || error.code !== "bad-message")
        return this.#onOver({ reason: error });
      for (const kind of this.#readers.keys()) this.#tellUnreadable(kind, error);
      this.#start();
    }
  }

  #deliver(push: object): void {
    for (const [kind, byCode] of [...this.#readers]) {
      try {
        for (const row of withLag(kind.rows(push), this.#clock.wallTime()))
          for (const live of byCode.get(row.code) ?? []) live.take(kind, row);
      } catch (error) {
        // A number that would be rounded, a time that is none: not a reason to lose what follows.
        if (!isOpendError(error)) throw error;
        this.#tellUnreadable(kind, error);
      }
    }
  }

  #tellUnreadable(kind: LiveKind, error: OpendError): void {
    const lives = [...(this.#readers.get(kind)?.values() ?? [])].flatMap((each) => [...each]);
    for (const live of new Set(lives)) live.push({ type: "unreadable", kind: kind.name, error });
  }
}
