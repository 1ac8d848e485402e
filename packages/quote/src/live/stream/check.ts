import type { Clock } from "@opend/core/internal";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { Gapped } from "../gaps/gapped.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** The subscription that a check observes. */
export interface CheckHost {
  readonly opend: Requester;
  readonly clock: Clock;
  /** The units that are subscribed now. */
  readonly units: readonly QuotaUnit[];
  /** Whether no row of a unit can arrive now. Other events report the reason. */
  isAway(unit: QuotaUnit): boolean;
  /**
   * The series in which duplicates and gaps are found, without those that are not subscribed at
   * present.
   */
  ordered(): readonly Gapped[];
  /** Subscribes these units once more. */
  resubscribe(units: readonly QuotaUnit[]): Promise<void>;
  tell(news: LiveNews): void;
}

/** A running check. */
export interface RunningCheck {
  /** A row is about to reach the reader. */
  hear?(unit: QuotaUnit, row: LiveRow): void;
  /** An outage is over. */
  restart?(): void;
  /** A unit was unsubscribed. */
  forget?(unit: QuotaUnit): void;
  /** The subscription has ended. */
  end(): void;
}

/** A function that observes a subscription from its beginning to its end. */
export type Check = (host: CheckHost) => RunningCheck;
