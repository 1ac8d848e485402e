import type { Connection } from "@opend/core";

/**
 * What a function needs of a connection to send requests. Every `connect()` gives it.
 *
 * A function that takes one checks its arguments first and throws an {@link ArgumentError}
 * (`invalid-argument`) before anything is sent. After that it rejects as `request` does:
 *
 * - `reply-failed`: OpenD refused. It is a {@link MissingRightError} when this login lacks a quote
 *   right that the request needs.
 * - `bad-message`: the reply cannot be read, or a row lacks what it must have.
 * - `unsafe-number`: a quantity in the reply is too large for a JavaScript number.
 * - `link-lost`: the link broke, and the request must not be sent twice.
 * - `closed`: the connection is closed.
 * - `timeout`: there was no reply within `timeoutMs`.
 * - `rate-limited`: the limiter is set to throw instead of waiting.
 * - `service-failed`: OpenD reported a failure of its own (WebSocket only).
 *
 * When a signal is aborted, it rejects with the signal's reason.
 */
export type Requester = Pick<Connection, "request">;
