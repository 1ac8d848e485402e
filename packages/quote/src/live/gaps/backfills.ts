import type { Requester } from "../../ask/requester.ts";
import { fill } from "./fill.ts";
import type { Gapped } from "./gapped.ts";

/** Pulls what outages have swallowed, for all subscriptions of a connection together. */
export class Backfills {
  readonly #opend: Requester;
  readonly #gapped: () => readonly Gapped[];
  #running: AbortController | undefined;
  #isDue = false;

  /** `gapped` tells what can be pulled now. */
  constructor(opend: Requester, gapped: () => readonly Gapped[]) {
    this.#opend = opend;
    this.#gapped = gapped;
  }

  /** There is more to pull, as soon as OpenD has answered what it is being asked. */
  due(): void {
    this.#isDue = true;
  }

  runIfDue(): void {
    if (this.#isDue) this.run();
  }

  /** Pulls all that is missing; what was being pulled is pulled again. */
  run(): void {
    this.stop();
    this.#running = new AbortController();
    void fill(this.#opend, this.#gapped(), this.#running.signal);
  }

  /** The link is lost: what was being pulled is missing for longer. */
  stop(): void {
    this.#isDue = false;
    this.#running?.abort();
  }
}
