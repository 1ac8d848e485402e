import type { ProtocolRef } from "../errors.ts";
import type { SessionEnd } from "../session/end.ts";
import type { RightChange } from "./rights.ts";

/** The link between this program and OpenD. */
export type LinkState = "connecting" | "ready" | "reconnecting" | "closed";

/**
 * OpenD's own link to the broker's quote servers, as far as OpenD has told. `opend-lost`: the
 * WebSocket service that we are connected to has lost its OpenD.
 */
export type UpstreamState = "up" | "down" | "opend-lost" | "unknown";

/** The two links at one moment. */
export interface ConnectionState {
  readonly link: LinkState;
  readonly upstream: UpstreamState;
  /** Counts the sessions: 1 is the first login. Whatever was subscribed before it changed is gone. */
  readonly generation: number;
  /**
   * How often OpenD has told of the quote rights: what was asked of them before it changed, or before
   * `generation` did, may be old.
   */
  readonly rightsTold: number;
}

/** A call waits for the frequency limit: in all likelihood so long, behind so many others. */
export interface LimitWait {
  readonly type: "limit-wait";
  readonly protocol: ProtocolRef;
  readonly waitMs: number;
  readonly queued: number;
  /** The limit that it waits for: so many requests in any such stretch of time. */
  readonly requests: number;
  readonly windowMs: number;
  /**
   * `spent`: by calls of this limiter. `refused`: OpenD has said "too frequent"; other programs spend
   * the limit too.
   */
  readonly why: "spent" | "refused";
}

/** What happens to a connection, in order; `generation` is the session's that it happens to. */
export type ConnectionEvent = { readonly generation: number } & (
  | /** Logged in, and what was to be restored has been tried. */
  { readonly type: "ready" }
  /** The link ended; requests wait or fail. */
  | {
      readonly type: "lost";
      readonly reason: SessionEnd["reason"];
      /**
       * Milliseconds since 1970, by the connection's clock: what OpenD pushed after it may not have
       * come in. It is the moment at which the link's end was seen. After `silent` it is the moment at
       * which anything last came in.
       */
      readonly sinceMs: number;
      readonly cause?: unknown;
    }
  /** Attempt number `attempt` begins after `delayMs`. */
  | { readonly type: "reconnecting"; readonly attempt: number; readonly delayMs: number }
  /** An attempt failed. */
  | { readonly type: "attempt-failed"; readonly attempt: number; readonly cause: unknown }
  /** Something could not be made again; the rest was. */
  | { readonly type: "restore-failed"; readonly cause: unknown }
  /** OpenD's link to the broker. */
  | { readonly type: "upstream"; readonly upstream: UpstreamState }
  /** Quote levels changed: lost to another device and given back, most often. */
  | { readonly type: "quote-right"; readonly changes: readonly RightChange[] }
  /**
   * OpenD tells of itself: `KickedOut`, `NeedPhoneVerifyCode`, … by the schema's names (`GtwEventType`,
   * `ProgramStatusType`), with its own words.
   */
  | { readonly type: "notice"; readonly notice: string; readonly text: string }
  /** The reader of a stream is behind: by so many values, the oldest of which waits so long. */
  | {
      readonly type: "slow";
      readonly protocol: ProtocolRef;
      readonly behind: number;
      readonly lagMs: number;
      /** Values that the streams of this protocol have lost so far. */
      readonly dropped: number;
    }
  /** Told from a wait of a second up; `observe` hears of all. */
  | LimitWait
  /** The end: `cause` is there when it was not by `close()`. */
  | { readonly type: "closed"; readonly cause?: unknown }
);
