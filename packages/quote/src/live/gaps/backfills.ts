import type { Requester } from "../../ask/requester.ts";
import { fill } from "./fill.ts";
import type { Gapped } from "./gapped.ts";

/** Pulls the rows that outages lost, for all subscriptions of a connection together. */
export class Backfills {
  readonly #opend: Requester;
  readonly #gapped: () => readonly Gapped[];
  #running: AbortController | undefined;
  #isDue = false;

  /** `gapped` returns the series that can be pulled now. */
  constructor(opend: Requester, gapped: () => readonly Gapped[]) {
    this.#opend = opend;
    this.#gapped = gapped;
  }

  /** More can be pulled once OpenD has answered the current subscription request. */
  due(): void {
    this.#isDue = true;
  }

  runIfDue(): void {
    if (this.#isDue) this.run();
  }

  /** Pulls all missing rows. Pending pulls are aborted and start again. */
  run(): void {
    this.stop();
    this.#running = new AbortController();
    void fill(this.#opend, this.#gapped(), this.#running.signal);
  }

  /** The link is lost, so pending pulls are aborted: their gap becomes longer. */
  stop(): void {
    this.#isDue = false;
    this.#running?.abort();
  }
}
