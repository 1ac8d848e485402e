import type { Clock } from "../clock.ts";
import type { Init } from "../message.ts";
import type { Push } from "../protocol.ts";
import type { CallOptions, SendableProtocol } from "./call.ts";
import type { PushListener } from "./pushes.ts";
import type { ConnectionEvent } from "./state.ts";
import type { WithoutGeneration } from "./state-board.ts";

/** The key of {@link ConnectionInternals} in a connection, the same in every copy of this package. */
export const internals: unique symbol = Symbol.for("@opend/core/internals");

/** The calls of a connection that takes no new ones. */
export interface RemainingCalls {
  /** Fulfilled when none is pending. */
  readonly finished: Promise<void>;
  pending(): number;
  /** A call that is taken nevertheless. */
  last<C2S extends object, S2C extends object>(
    protocol: SendableProtocol<C2S, S2C>,
    c2s: Init<C2S>,
    options?: CallOptions,
  ): Promise<S2C>;
}

/** The part of a connection that only other packages of this SDK use. */
export interface ConnectionInternals {
  /** The clock in the options of the connection. */
  readonly clock: Clock;
  /**
   * Calls the listener for each push of a protocol, until the returned function is called. It keeps the
   * process running.
   *
   * @throws `closed`.
   */
  listenToPushes<S2C extends object>(protocol: Push<S2C>, listener: PushListener<S2C>): () => void;
  /** The same for events. `closed` is the last. Errors of the listener are ignored. @throws `closed`. */
  listenToEvents(listener: (event: ConnectionEvent) => void): () => void;
  /** To be called when a listener to pushes became full or has room again. */
  readerChanged(): void;
  /** From now on, calls reject with `closed`. Pending ones go on. */
  refuseCalls(): RemainingCalls;
  /** Passes an event to the listeners and to the observer. */
  emit(event: WithoutGeneration<ConnectionEvent>): void;
}
