import type { Init } from "../message.ts";
import type { SendableProtocol } from "./call.ts";

/** Sends on the new session alone: it rejects when that session ends, and never waits for another. */
export type RestoringRequest = <C2S extends object, S2C extends object>(
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
) => Promise<S2C>;

/**
 * Why something is to be made again. After `reconnected`, OpenD knows nothing of what there was;
 * after `upstream-returned` it may have lost some of it: compare, and make what is missing.
 */
export type RestoreReason = "reconnected" | "upstream-returned";

/**
 * Makes something again that the lost session had: a subscription, a registration. It asks by the
 * `request` that it is given (after a reconnect the connection's own waits until restoring is over)
 * and has 30 s. OpenD's own link can come back twice within that time: then two runs overlap.
 */
export type Restorer = (request: RestoringRequest, reason: RestoreReason) => Promise<void>;

/** What is to be made again, in the order in which it was asked for. */
export class RestoreList {
  readonly #restorers = new Set<Restorer>();

  /** The returned function takes it off the list. */
  add(restorer: Restorer): () => void {
    // The same function may be given twice.
    const own: Restorer = (request, reason) => restorer(request, reason);
    this.#restorers.add(own);
    return () => this.#restorers.delete(own);
  }

  /** Runs all, one after another; one that fails is reported and does not stop the others. */
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
