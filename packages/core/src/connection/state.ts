import type { SessionEnd } from "../session/end.ts";

/** The link between this program and OpenD. */
export type LinkState = "connecting" | "ready" | "reconnecting" | "closed";

/** OpenD's own link to the broker's quote servers, as far as OpenD has told. */
export type UpstreamState = "up" | "down" | "unknown";

/** The two links at one moment. */
export interface ConnectionState {
  readonly link: LinkState;
  readonly upstream: UpstreamState;
  /** Counts the sessions: 1 is the first login. Whatever was subscribed before it changed is gone. */
  readonly generation: number;
}

/** What happens to a connection, in order. */
export type ConnectionEvent =
  /** Logged in, and what was to be restored has been tried. */
  | { readonly type: "ready"; readonly generation: number }
  /** The link ended; requests wait or fail. */
  | {
      readonly type: "lost";
      readonly generation: number;
      readonly reason: SessionEnd["reason"];
      readonly cause?: unknown;
    }
  /** Attempt number `attempt` begins after `delayMs`. */
  | { readonly type: "reconnecting"; readonly attempt: number; readonly delayMs: number }
  /** An attempt failed. */
  | { readonly type: "attempt-failed"; readonly attempt: number; readonly cause: unknown }
  /** Something could not be restored after a reconnect; the rest was. */
  | { readonly type: "restore-failed"; readonly generation: number; readonly cause: unknown }
  /** OpenD's link to the broker. */
  | { readonly type: "upstream"; readonly generation: number; readonly upstream: UpstreamState }
  /** The end: `cause` is there when it was not by `close()`. */
  | { readonly type: "closed"; readonly cause?: unknown };

/** Holds the state and tells every change to who listens. */
export class StateBoard {
  #state: ConnectionState = { link: "connecting", upstream: "unknown", generation: 0 };
  readonly #listeners = new Set<(event: ConnectionEvent) => void>();

  get state(): ConnectionState {
    return this.#state;
  }

  /** What is closed stays closed. */
  set(change: Partial<ConnectionState>): void {
    if (this.#state.link === "closed") return;
    this.#state = { ...this.#state, ...change };
  }

  /** The returned function stops it. */
  listen(listener: (event: ConnectionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: ConnectionEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
