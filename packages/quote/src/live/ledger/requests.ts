import { isOpendError, type OpendError, type RestoringRequest, TimeoutError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { isPassing, isRefusal } from "../../ask/refusal.ts";
import { rightNamer } from "../../ask/rights/missing-right.ts";
import { type Batch, batchesOf, halvesOf } from "./batches.ts";
import type { QuotaUnit } from "./quota-unit.ts";
import { termFields } from "./terms.ts";

/**
 * Securities in one Qot_Sub. Nobody documents how many it may carry: size and pace (one request at a
 * time) are ours, and assumed.
 */
export const securitiesPerRequest = 100;

/** Anything that sends a request and awaits its reply. */
export type Ask = RestoringRequest;

/** Who has units subscribed, and records what OpenD answers; the ledger does. */
export interface Answers {
  /** Whether a unit is still to be requested when its turn comes. */
  isUsed(unit: QuotaUnit): boolean;
  /** These are about to be requested. */
  asked(units: readonly QuotaUnit[]): void;
  accepted(units: readonly QuotaUnit[]): void;
  unanswered(units: readonly QuotaUnit[]): void;
}

/** A unit that OpenD did not take. */
export interface Refused {
  readonly unit: QuotaUnit;
  readonly error: OpendError;
}

/** What became of a request for units. */
export interface Outcome {
  readonly refused: readonly Refused[];
  /** OpenD did not answer, or not to the point: nothing more was sent after that. */
  readonly failure?: OpendError;
}

/**
 * Subscribes units, batch after batch. A batch that is refused is halved until the units at fault are
 * found, so that the others are not lost, and GetUserInfo (1005) is asked once for the right that may
 * be missing. With `isFirstPush`, OpenD pushes at once what it has from before.
 *
 * @throws what ended the link, or the connection; the batches after it were not sent.
 */
export async function subscribeAll(
  ask: Ask,
  units: readonly QuotaUnit[],
  isFirstPush: boolean,
  answers?: Answers,
): Promise<Outcome> {
  const refused: Refused[] = [];
  const queue = batchesOf(units, securitiesPerRequest);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    const used = answers ? batch.units.filter((unit) => answers.isUsed(unit)) : batch.units;
    if (used.length < batch.units.length) {
      queue.unshift(...batchesOf(used, securitiesPerRequest));
      continue;
    }
    try {
      answers?.asked(batch.units);
      await ask(Sub, subRequest(batch, true, isFirstPush));
      answers?.accepted(batch.units);
    } catch (error) {
      if (!isOpendError(error) || error.code === "link-lost" || error.code === "closed")
        throw error;
      if (isPassing(error)) {
        answers?.unanswered(batch.units);
        return { refused: await named(ask, refused), failure: error };
      }
      const halves = isRefusal(error) ? halvesOf(batch) : [];
      if (halves.length > 0) queue.unshift(...halves);
      else refused.push(...batch.units.map((unit) => ({ unit, error })));
    }
  }
  return { refused: await named(ask, refused) };
}

/** The same, with the right that is missing where it is one. */
async function named(ask: Ask, refused: readonly Refused[]): Promise<readonly Refused[]> {
  if (!refused.some(({ error }) => isRefusal(error))) return refused;
  const nameRight = await rightNamer({ request: ask });
  return refused.map(({ unit, error }) => ({
    unit,
    error: nameRight([unit.code], error, unit.kind.subType),
  }));
}

/** Ends subscriptions, batch after batch. */
export async function unsubscribeAll(ask: Ask, units: readonly QuotaUnit[]): Promise<void> {
  for (const batch of batchesOf(units, securitiesPerRequest))
    await ask(Sub, subRequest(batch, false, false));
}

/** The same, but a reply that takes longer is not waited for. */
export const patientFor =
  (timeoutMs: number, ask: Ask, clock: Clock): Ask =>
  (protocol, c2s) =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => reject(new TimeoutError("reply", timeoutMs, { protocol }));
      const timer = clock.after(timeoutMs, giveUp, { background: true });
      void ask(protocol, c2s)
        .finally(() => timer.cancel())
        .then(resolve, reject);
    });

const subRequest = (
  { securities, subTypes, terms }: Batch,
  isSubOrUnSub: boolean,
  isFirstPush: boolean,
) => ({
  securityList: [...securities],
  subTypeList: [...subTypes],
  isSubOrUnSub,
  ...(isSubOrUnSub && { isRegOrUnRegPush: true, isFirstPush }),
  ...termFields(terms),
});
