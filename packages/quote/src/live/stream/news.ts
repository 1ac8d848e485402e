import type { OpendError, QuoteLevel } from "@opend/core";
import type { MarketState } from "../../gen/enums/market-state.ts";

/**
 * Pushes between two times (milliseconds since 1970) are missing. The next row of each state is
 * current again.
 */
export interface Gap {
  readonly type: "gap";
  readonly fromMs: number;
  readonly toMs: number;
  /**
   * Why pushes are missing: the link to OpenD was lost (`link`), OpenD's own link was lost
   * (`upstream`), or the right to these quotes was lost (`right`). `missing` comes from the check
   * `missingTrades`: OpenD has trades that it did not push. They are found later, so this gap and its
   * backfill come after newer rows.
   */
  readonly reason: "link" | "upstream" | "right" | "missing";
  /** The affected codes. Absent: every code of the stream. */
  readonly codes?: readonly string[];
  /**
   * With `backfill`. `true`: the missing rows are requested and delivered before newer rows. `false`:
   * they remain missing, because they cannot be requested or the request failed.
   */
  readonly willBeFilled?: boolean;
  /** The affected kind, for `missing` or a failed backfill: `"ticks"`. */
  readonly kind?: string;
  /** The number of missing trades, for `missing`. */
  readonly missing?: number;
  /** The sequence of the trade before the missing ones, in OpenD's order. */
  readonly after?: bigint;
  /** The sequence of the trade after the missing ones; absent if no later trade was delivered. */
  readonly before?: bigint;
  /** Why the backfill failed. Absent: OpenD's reply did not reach back far enough, or came too late. */
  readonly error?: OpendError;
}

/**
 * The next trade has a lower sequence than the one before it: a late report, or a new day with new
 * sequences. OpenD does not document the order of sequences.
 */
export interface Backwards {
  readonly type: "backwards";
  readonly code: string;
  readonly sequence: bigint;
  readonly after: bigint;
}

/** The events of a live stream. They come in order with the rows. */
export type LiveNews =
  | Gap
  /**
   * The level of a quote right changed that affects codes of this stream. `none` means that the right
   * was lost.
   */
  | {
      readonly type: "right";
      readonly market: string;
      readonly before?: QuoteLevel;
      readonly after: QuoteLevel;
      readonly codes: readonly string[];
    }
  /**
   * OpenD refused this subscription, at first or when it was renewed. The others continue. If a right
   * is missing, the error is a `MissingRightError`.
   */
  | {
      readonly type: "refused";
      readonly code: string;
      readonly kind: string;
      readonly error: OpendError;
    }
  /** This subscription was ended by `unsubscribe` or `remove`. The others continue. */
  | { readonly type: "unsubscribed"; readonly code: string; readonly kind: string }
  | Backwards
  /**
   * From the check `staleAfter`: no row of a code has arrived since `sinceMs` (milliseconds since
   * 1970), although its market is open. With a `kind`, no row of this kind has arrived, although
   * other kinds show trades. The code or kind was subscribed once more.
   */
  | {
      readonly type: "stale";
      readonly code: string;
      /** The quiet kind, as it was subscribed: `"ticks"`. Absent: all kinds of the code. */
      readonly kind?: string;
      readonly sinceMs: number;
      readonly marketState: MarketState;
    }
  /** Rows of a `stale` code or kind arrive again, after `staleMs` milliseconds. */
  | {
      readonly type: "fresh";
      readonly code: string;
      readonly kind?: string;
      readonly staleMs: number;
    }
  /** The reader was too slow, and this many rows and events were dropped here. */
  | { readonly type: "lagged"; readonly dropped: number }
  /** A push could not be read. */
  | { readonly type: "unreadable"; readonly kind: string; readonly error: OpendError };
