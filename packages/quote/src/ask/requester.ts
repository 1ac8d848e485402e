import type { Connection } from "@opend/core";

/**
 * The part of a connection that sends requests. Every `connect()` returns one.
 *
 * A function that takes one checks its arguments first and throws an {@link ArgumentError}
 * (`invalid-argument`) before anything is sent. After that it rejects as `request` does:
 *
 * - `reply-failed`: OpenD refused. It is a {@link MissingRightError} when this login lacks a quote
 *   right that the request needs.
 * - `bad-message`: the reply cannot be read, or a row lacks a required field.
 * - `unsafe-number`: a quantity in the reply is too large for a JavaScript number.
 * - `link-lost`: the link was lost, and the request is not safe to repeat.
 * - `closed`: the connection is closed.
 * - `timeout`: there was no reply within `timeoutMs`.
 * - `rate-limited`: the limiter is set to throw instead of waiting, or OpenD has refused the request ten
 *   times, because other programs use the limit too.
 * - `service-failed`: OpenD reported a failure of its own (WebSocket only).
 *
 * When a signal is aborted, it rejects with the signal's reason.
 */
export type Requester = Pick<Connection, "request">;
