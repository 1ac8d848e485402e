import type { ProtocolRef } from "../errors.ts";
import type { SessionEnd } from "../session/end.ts";
import type { RightChange } from "./rights.ts";

/** The link between this program and OpenD. */
export type LinkState = "connecting" | "ready" | "reconnecting" | "closed";

/**
 * OpenD's own link to the broker's quote servers, as OpenD last reported it. `opend-lost`: the
 * WebSocket service has lost its OpenD.
 */
export type UpstreamState = "up" | "down" | "opend-lost" | "unknown";

/** The state of both links at one moment. */
export interface ConnectionState {
  readonly link: LinkState;
  readonly upstream: UpstreamState;
  /** Counts the sessions: 1 is the first login. Each change means that OpenD lost all subscriptions. */
  readonly generation: number;
  /**
   * How often OpenD has reported quote rights. Rights that were requested before this number or
   * `generation` changed may be outdated.
   */
  readonly rightsTold: number;
}

/** A call waits for the frequency limit. The wait is an estimate. */
export interface LimitWait {
  readonly type: "limit-wait";
  readonly protocol: ProtocolRef;
  readonly waitMs: number;
  readonly queued: number;
  /** The limit that it waits for: this many requests in any window of `windowMs`. */
  readonly requests: number;
  readonly windowMs: number;
  /**
   * `spent`: calls of this limiter used up the limit. `refused`: OpenD answered "too frequent", because
   * other programs use the limit too.
   */
  readonly why: "spent" | "refused";
}

/** The events of a connection, in order. `generation` is the session that the event belongs to. */
export type ConnectionEvent = { readonly generation: number } & (
  | /** Logged in, and all restorers have run. */
  { readonly type: "ready" }
  /** The link ended. Requests wait or fail. */
  | {
      readonly type: "lost";
      readonly reason: SessionEnd["reason"];
      /**
       * Milliseconds since 1970, by the connection's clock. Pushes after this moment may be missing. It
       * is the moment when the end of the link was noticed; after `silent`, the moment when the last
       * bytes arrived.
       */
      readonly sinceMs: number;
      readonly cause?: unknown;
    }
  /** Attempt number `attempt` begins after `delayMs`. */
  | { readonly type: "reconnecting"; readonly attempt: number; readonly delayMs: number }
  /** An attempt failed. */
  | { readonly type: "attempt-failed"; readonly attempt: number; readonly cause: unknown }
  /** A restorer failed. The other restorers still run. */
  | { readonly type: "restore-failed"; readonly cause: unknown }
  /** The state of OpenD's link to the broker changed. */
  | { readonly type: "upstream"; readonly upstream: UpstreamState }
  /** Quote levels changed. Usually another device took them, or they came back. */
  | { readonly type: "quote-right"; readonly changes: readonly RightChange[] }
  /**
   * A notice of OpenD about itself: `KickedOut`, `NeedPhoneVerifyCode`, … `notice` is a name of the
   * schema (`GtwEventType`, `ProgramStatusType`), `text` is OpenD's message.
   */
  | { readonly type: "notice"; readonly notice: string; readonly text: string }
  /** The reader of a stream is behind: the number of unread values and the age of the oldest. */
  | {
      readonly type: "slow";
      readonly protocol: ProtocolRef;
      readonly behind: number;
      readonly lagMs: number;
      /** Values that this stream has lost so far. */
      readonly dropped: number;
    }
  /** In a stream of events: the reader was too slow, and this many events were dropped here. */
  | { readonly type: "lagged"; readonly dropped: number }
  /** Only for waits of a second or more; `observe` gets all of them. */
  | LimitWait
  /** The connection is closed. `cause` is absent after `close()`. */
  | { readonly type: "closed"; readonly cause?: unknown }
);
