import type { Init } from "../message.ts";
import type { SendableProtocol } from "./call.ts";

/** Sends only on the new session. It rejects when that session ends, and never waits for another. */
export type RestoringRequest = <C2S extends object, S2C extends object>(
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
) => Promise<S2C>;

/**
 * Why a restorer is called. After `reconnected`, OpenD has no subscriptions of this connection. After
 * `upstream-returned` it may have lost some: compare, and restore the missing ones.
 */
export type RestoreReason = "reconnected" | "upstream-returned";

/**
 * Restores something that the lost session had: a subscription, a registration. It must send with the
 * given `request`, because after a reconnect the connection's own `request` waits for all restorers. Its
 * time limit is 30 s. If OpenD's own link returns twice within that time, two runs overlap.
 */
export type Restorer = (request: RestoringRequest, reason: RestoreReason) => Promise<void>;

/** The restorers, in the order in which they were added. */
export class RestoreList {
  readonly #restorers = new Set<Restorer>();

  /** The returned function removes it from the list. */
  add(restorer: Restorer): () => void {
    // A new function, because the caller may pass the same one twice.
    const own: Restorer = (request, reason) => restorer(request, reason);
    this.#restorers.add(own);
    return () => this.#restorers.delete(own);
  }

  /** Runs all restorers one after another. A failing one is reported and does not stop the others. */
  async run(
    runOne: (restorer: Restorer) => Promise<void>,
    onFailure: (cause: unknown) => void,
  ): Promise<void> {
    for (const restorer of [...this.#restorers]) {
      try {
        await runOne(restorer);
      } catch (cause) {
        onFailure(cause);
      }
    }
  }
}
