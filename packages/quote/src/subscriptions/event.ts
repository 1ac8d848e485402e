import type { OpendError, QuoteLevel } from "@opend/core";

/** What a live stream tells beside its rows, in order with them. */
export type LiveNews =
  /**
   * What was pushed between the two instants (milliseconds since 1970) is not known. Rows after it
   * are the state anew.
   */
  | {
      readonly type: "gap";
      readonly fromMs: number;
      readonly toMs: number;
      /** The link to OpenD was lost, OpenD's own link was, or the right to these quotes. */
      readonly reason: "link" | "upstream" | "right";
    }
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
  /** The reader was too slow: so many rows are missing here. */
  | { readonly type: "lagged"; readonly dropped: number }
  /** A push could not be read. */
  | { readonly type: "unreadable"; readonly kind: string; readonly error: OpendError };
