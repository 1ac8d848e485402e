import type { Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import type { Push } from "../protocol.ts";
import type { CallOptions, SendableProtocol } from "./call.ts";
import type { ConnectionInternals, internals } from "./internals.ts";
import type { Restorer } from "./restore.ts";
import type { ConnectionEvent, ConnectionState } from "./state.ts";
import type { Stream, StreamOptions } from "./stream.ts";

/** A connection to OpenD that reconnects by itself. */
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
   * Streams the pushes of a protocol on this connection, e.g. `UpdateBasicQot`, across reconnects. Open
   * the stream before you subscribe, so that the first push is not lost. A slow reader may lose values,
   * depending on the protocol: see {@link StreamOptions}. `close()` ends the stream.
   */
  pushes<S2C extends object>(protocol: Push<S2C>, options?: StreamOptions): Stream<S2C>;
  /**
   * Streams the events of the connection from now on. The stream ends after `closed`. A slow reader
   * loses no event unless `keep` is `queue`, and never pauses the link to OpenD.
   */
  events(options?: StreamOptions): Stream<ConnectionEvent>;
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
