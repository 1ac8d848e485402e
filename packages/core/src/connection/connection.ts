import type { Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import type { Push } from "../protocol.ts";
import type { CallOptions, SendableProtocol } from "./call.ts";
import type { ConnectionInternals, internals } from "./internals.ts";
import type { Restorer } from "./restore.ts";
import type { ConnectionEvent, ConnectionState } from "./state.ts";
import type { Stream, StreamOptions } from "./stream.ts";

/** A connection to OpenD that comes back by itself. */
export interface Connection extends AsyncDisposable {
  readonly state: ConnectionState;
  readonly limiter: Limiter;
  /**
   * Any request protocol by its constant, e.g. `GetShortInterest` of
   * `@opend/core/qot/get-short-interest`. Paced by the limiter. When the link is lost in between, it
   * is sent again if repeating is harmless.
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
   * Everything that OpenD pushes of a protocol on this connection, e.g. `UpdateBasicQot`, across
   * reconnects. Open it before you subscribe, so that the first push is not lost. What a slow reader
   * loses depends on the protocol, see {@link StreamOptions}. `close()` ends it.
   */
  pushes<S2C extends object>(protocol: Push<S2C>, options?: StreamOptions): Stream<S2C>;
  /**
   * What happens to the connection, from now on. Ends after `closed`. All of it waits for a slow
   * reader, unless `keep` is `queue`; it never stops what is taken in from OpenD.
   */
  events(options?: StreamOptions): Stream<ConnectionEvent>;
  /**
   * Has something made again: after each reconnect, before waiting calls go on, and when OpenD's own
   * link is back. The returned function ends that.
   */
  onRestore(restorer: Restorer): () => void;
  /** Ends everything: rejects what waits with `closed`, ends streams. Never hangs, may be called twice. */
  close(): Promise<void>;
  /** For the other packages of this SDK; it may change in any release. */
  readonly [internals]: ConnectionInternals;
}
