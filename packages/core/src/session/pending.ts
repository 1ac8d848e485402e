import { type Settle, settledOutside } from "../abort.ts";
import type { Frame } from "../dialect/dialect.ts";
import { ServiceError } from "../errors.ts";

interface Waiting extends Settle<Frame> {
  readonly protoId: number;
}

/** The requests that wait for their reply, by (protoId, serialNo). */
export class PendingRequests {
  readonly #waiting = new Map<number, Waiting>();
  #lastSerialNo = 0;

  /** A number that no pending request has. Numbers fit into 32 bits and begin at 1. */
  nextSerialNo(): number {
    do this.#lastSerialNo = this.#lastSerialNo >= 0xffff_ffff ? 1 : this.#lastSerialNo + 1;
    while (this.#waiting.has(this.#lastSerialNo));
    return this.#lastSerialNo;
  }

  /** The reply. Rejects with the signal's reason when that is aborted; a later reply is dropped. */
  add(protoId: number, serialNo: number, signal: AbortSignal | undefined): Promise<Frame> {
    return settledOutside<Frame>(signal, (settle) => {
      this.#waiting.set(serialNo, { protoId, ...settle });
      return () => this.#waiting.delete(serialNo);
    });
  }

  /** Passes a frame to the request that waits for it. Returns `false` if there is none. */
  settle(frame: Frame): boolean {
    const waiting = this.#waiting.get(frame.serialNo);
    if (waiting?.protoId !== frame.protoId) return false;
    if (frame.failure === undefined) waiting.resolve(frame);
    else
      waiting.reject(
        new ServiceError(
          frame.failure.reason,
          `OpenD's WebSocket service reports ${frame.failure.reason} ${frame.failure.text}`.trimEnd(),
        ),
      );
    return true;
  }

  rejectAll(reason: unknown): void {
    for (const waiting of [...this.#waiting.values()]) waiting.reject(reason);
  }
}
