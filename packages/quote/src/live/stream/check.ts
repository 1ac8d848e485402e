import type { Clock } from "@opend/core/internal";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { Gapped } from "../gaps/gapped.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** The subscription that a check looks after. */
export interface CheckHost {
  readonly opend: Requester;
  readonly clock: Clock;
  /** What is subscribed now. */
  readonly units: readonly QuotaUnit[];
  /** Whether no row of a unit can come now, for a reason that other news tell. */
  isAway(unit: QuotaUnit): boolean;
  /** What of it is put in order, and is not to be subscribed first. */
  ordered(): readonly Gapped[];
  /** Subscribes them once more. */
  resubscribe(units: readonly QuotaUnit[]): Promise<void>;
  tell(news: LiveNews): void;
}

/** A check that runs. */
export interface RunningCheck {
  /** A row is on its way to the reader. */
  hear?(unit: QuotaUnit, row: LiveRow): void;
  /** An outage is over. */
  restart?(): void;
  /** A unit is not wanted any more. */
  forget?(unit: QuotaUnit): void;
  /** The subscription has ended. */
  end(): void;
}

/** Looks after a subscription while it lasts. */
export type Check = (host: CheckHost) => RunningCheck;
