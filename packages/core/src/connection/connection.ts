import type { Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import type { CallOptions, SendableProtocol } from "./call.ts";
import type { ConnectionInternals, internals } from "./internals.ts";
import type { Restorer } from "./restore.ts";
import type { ConnectionState } from "./state.ts";

/** A connection to OpenD that reconnects by itself. `pushesOf` and `eventsOf` read pushes and events. */
export interface Connection extends AsyncDisposable {
  readonly state: ConnectionState;
  readonly limiter: Limiter;
  /**
   * Sends a request and returns its reply. Pass the constant of a protocol, e.g. `GetShortInterest` of
   * `@opend/core/qot/get-short-interest`. The limiter delays requests. When the link is lost before the
   * reply, the request is retried if repeating it is harmless.
   *
   * @throws {ReplyError} `reply-failed`: OpenD refused. {@link LinkLostError} `link-lost`,
   * `timeout`, `closed`, `rate-limited`, `bad-message`, `read-only`; or the signal's reason.
   */
  request<C2S extends object, S2C extends object>(
    protocol: SendableProtocol<C2S, S2C>,
    c2s: Init<C2S>,
    options?: CallOptions,
  ): Promise<S2C>;
  /**
   * Calls `restorer` after each reconnect, before pending calls continue, and when OpenD's own link
   * returns. The returned function removes it.
   */
  onRestore(restorer: Restorer): () => void;
  /** Ends the connection: rejects pending calls with `closed`, ends streams. Never hangs, may be called twice. */
  close(): Promise<void>;
  /** For the other packages of this SDK; it may change in any release. */
  readonly [internals]: ConnectionInternals;
}
