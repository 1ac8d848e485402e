import type { OpendErrorCode, ProtocolRef } from "../errors.ts";
import type { ConnectionEvent } from "./state.ts";

/**
 * What a connection does, for logs, metrics and traces. Times are in milliseconds. No key, no
 * password and no body of a message is in any of it.
 */
export type ObservedEvent = { readonly generation: number } & (
  | ConnectionEvent
  /** An attempt to connect and log in begins; 0 is the first of all, others count reconnects. */
  | { readonly type: "connecting"; readonly attempt: number }
  /** A request is handed to the link. */
  | { readonly type: "request"; readonly protocol: ProtocolRef; readonly queueMs: number }
  /** Its outcome: how long it waited for link and limiter, and how long for OpenD. */
  | {
      readonly type: "reply";
      readonly protocol: ProtocolRef;
      readonly queueMs: number;
      readonly wireMs: number;
      /** `ok`, the code of the error, or `aborted`. */
      readonly outcome: "ok" | OpendErrorCode | "aborted";
    }
  /** A push came in; the slowest of its readers is so far behind. */
  | {
      readonly type: "push";
      readonly protocol: ProtocolRef;
      readonly bytes: number;
      readonly behind: number;
      readonly lagMs: number;
    }
  /** Something that came in could not be read, and was passed over. */
  | { readonly type: "error"; readonly protocol: ProtocolRef; readonly cause: unknown }
  /** A new link is there, so long after the `sinceMs` of the `lost` one; what OpenD pushed meanwhile is not known. */
  | { readonly type: "gap"; readonly lastedMs: number; readonly reason: string }
);

/** Gets what a connection does. What it throws, or rejects with, is ignored. */
export type Observe = (event: ObservedEvent) => void;

/** A place of the runtime where diagnostics go; a channel of `node:diagnostics_channel` is one. */
export interface Diagnostics {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

/** Tells who wants to know. Nobody is the usual case, and must cost nothing: `observer.tell?.({…})`. */
export class Observer {
  readonly #observe: Observe | undefined;
  readonly #diagnostics: Diagnostics | undefined;

  constructor(observe: Observe | undefined, diagnostics: Diagnostics | undefined) {
    this.#observe = observe;
    this.#diagnostics = diagnostics;
  }

  /** `undefined` while nobody wants to know. */
  get tell(): Observe | undefined {
    return this.#observe || this.#diagnostics?.hasSubscribers ? this.#tell : undefined;
  }

  readonly #tell: Observe = (event) => {
    // Whoever only looks on must not break what is looked at, at once or later.
    try {
      const result: unknown = this.#observe?.(event);
      if (result instanceof Promise) result.catch(() => {});
    } catch {}
    if (this.#diagnostics?.hasSubscribers) this.#diagnostics.publish(event);
  };
}
