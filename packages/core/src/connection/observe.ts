import type { OpendErrorCode, ProtocolRef } from "../errors.ts";
import { tolerate } from "../foreign.ts";
import type { ConnectionEvent } from "./state.ts";

/**
 * An event of a connection for logs, metrics and traces. Times are in milliseconds. No event contains
 * a key, a password or the body of a message.
 */
export type ObservedEvent = { readonly generation: number } & (
  | ConnectionEvent
  /** An attempt to connect and log in begins. The first of all is 0, later numbers count reconnects. */
  | { readonly type: "connecting"; readonly attempt: number }
  /** A request is passed to the link. */
  | { readonly type: "request"; readonly protocol: ProtocolRef; readonly queueMs: number }
  /** The outcome of a request: how long it waited for the link and the limiter, and how long for OpenD. */
  | {
      readonly type: "reply";
      readonly protocol: ProtocolRef;
      readonly queueMs: number;
      readonly wireMs: number;
      /** `ok`, the code of the error, or `aborted`. */
      readonly outcome: "ok" | OpendErrorCode | "aborted";
    }
  /** A push arrived. The numbers say how far its slowest reader is behind. */
  | {
      readonly type: "push";
      readonly protocol: ProtocolRef;
      readonly bytes: number;
      readonly behind: number;
      readonly lagMs: number;
    }
  /** A message could not be read and was skipped. */
  | { readonly type: "error"; readonly protocol: ProtocolRef; readonly cause: unknown }
  /** A new link is ready, `lastedMs` after the `sinceMs` of the `lost` event. Pushes in between are missing. */
  | { readonly type: "gap"; readonly lastedMs: number; readonly reason: string }
);

/** A callback for the events of a connection. Its errors and rejections are ignored. */
export type Observe = (event: ObservedEvent) => void;

/** A diagnostics channel of the runtime, such as a channel of `node:diagnostics_channel`. */
export interface Diagnostics {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

/**
 * Passes events to the callback and to the diagnostics. Usually there is neither, which must cost
 * nothing: `observer.tell?.({…})`.
 */
export class Observer {
  readonly #observe: Observe | undefined;
  readonly #diagnostics: Diagnostics | undefined;

  constructor(observe: Observe | undefined, diagnostics: Diagnostics | undefined) {
    this.#observe = observe;
    this.#diagnostics = diagnostics;
  }

  /** `undefined` while there is neither a callback nor a subscriber. */
  get tell(): Observe | undefined {
    return this.#observe || this.#diagnostics?.hasSubscribers ? this.#tell : undefined;
  }

  readonly #tell: Observe = (event) => {
    // A failing observer must not break the connection, at once or by a later rejection.
    tolerate(() => this.#observe?.(event));
    tolerate(() => this.#diagnostics?.hasSubscribers && this.#diagnostics.publish(event));
  };
}
