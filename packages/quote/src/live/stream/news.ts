import type { OpendError, QuoteLevel } from "@opend/core";
import type { MarketState } from "../../gen/enums/market-state.ts";

/**
 * What was pushed between the two instants (milliseconds since 1970) is not known. Rows after it are
 * the state anew.
 */
export interface Gap {
  readonly type: "gap";
  readonly fromMs: number;
  readonly toMs: number;
  /**
   * The link to OpenD was lost, OpenD's own link was, or the right to these quotes. With
   * `checkTradesMs`, `missing`: OpenD has trades of then that it did not push. That is found out
   * later, so this gap, and what fills it, comes after rows that are newer.
   */
  readonly reason: "link" | "upstream" | "right" | "missing";
  /** Whom it concerns. Absent: every code of the stream. */
  readonly codes?: readonly string[];
  /**
   * With `backfill`. `true`: what was missed is asked for, and comes before what is pushed after it.
   * `false`: this will not be known, for there is no asking for it, or it was asked for in vain.
   */
  readonly willBeFilled?: boolean;
  /** Of what a backfill could not bring, or what is `missing`: the kind, as it was asked for. */
  readonly kind?: string;
  /** How many trades are `missing`. */
  readonly missing?: number;
  /** Of what is `missing`: the sequence of the trade before it, by OpenD's order. */
  readonly after?: bigint;
  /** Of the trade after it; absent: none of those was given. */
  readonly before?: bigint;
  /** Why the backfill failed. Absent: OpenD's answer does not reach back so far, or came too late. */
  readonly error?: OpendError;
}

/**
 * The trade that comes next has a lower sequence than the one before it: a late report, or a day that
 * counts anew. OpenD documents no order of sequences.
 */
export interface Backwards {
  readonly type: "backwards";
  readonly code: string;
  readonly sequence: bigint;
  readonly after: bigint;
}

/** What a live stream tells beside its rows, in order with them. */
export type LiveNews =
  | Gap
  /** A quote level that concerns codes of this stream has changed; `none` is a right taken away. */
  | {
      readonly type: "right";
      readonly market: string;
      readonly before?: QuoteLevel;
      readonly after: QuoteLevel;
      readonly codes: readonly string[];
    }
  /**
   * OpenD refused this subscription, now or when it was made again; the others go on. Where a right
   * is missing, the error is a `MissingRightError`.
   */
  | {
      readonly type: "refused";
      readonly code: string;
      readonly kind: string;
      readonly error: OpendError;
    }
  /** No more comes of it: it was ended by `unsubscribe`, or `remove`. The rest goes on. */
  | { readonly type: "unsubscribed"; readonly code: string; readonly kind: string }
  | Backwards
  /**
   * With `staleAfterMs`: nothing has come of a code since then (milliseconds since 1970), though its
   * market is open; or nothing of this kind of it, though other kinds tell of trades. It has been
   * subscribed once more.
   */
  | {
      readonly type: "stale";
      readonly code: string;
      /** As it was asked for. Absent: no kind of the code comes. */
      readonly kind?: string;
      readonly sinceMs: number;
      readonly marketState: MarketState;
    }
  /** What was `stale` brings rows again, after so long. */
  | {
      readonly type: "fresh";
      readonly code: string;
      readonly kind?: string;
      readonly staleMs: number;
    }
  /** The reader was too slow: so many rows are missing here. */
  | { readonly type: "lagged"; readonly dropped: number }
  /** A push could not be read. */
  | { readonly type: "unreadable"; readonly kind: string; readonly error: OpendError };
