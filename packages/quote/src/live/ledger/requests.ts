import { isOpendError, type OpendError, type RestoringRequest, TimeoutError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { isPassing, isRefusal } from "../../ask/refusal.ts";
import { rightNamer } from "../../ask/rights/missing-right.ts";
import { type Batch, batchesOf, halvesOf } from "./batches.ts";
import type { QuotaUnit } from "./quota-unit.ts";
import { termFields } from "./terms.ts";

/**
 * The most securities of one Qot_Sub. No maximum is documented. This number, and sending one request
 * at a time, are our choice.
 */
export const securitiesPerRequest = 100;

/** Sends a request and waits for its reply. */
export type Ask = RestoringRequest;

/** Records the answers of OpenD. The ledger implements it. */
export interface Answers {
  /** Whether a unit is still used when its request is due. */
  isUsed(unit: QuotaUnit): boolean;
  /** These units are about to be requested. */
  asked(units: readonly QuotaUnit[]): void;
  accepted(units: readonly QuotaUnit[]): void;
  unanswered(units: readonly QuotaUnit[]): void;
}

/** A unit that OpenD refused. */
export interface Refused {
  readonly unit: QuotaUnit;
  readonly error: OpendError;
}

/** The outcome of the requests for units. */
export interface Outcome {
  readonly refused: readonly Refused[];
  /** The error of a request that OpenD did not answer. No request was sent after it. */
  readonly failure?: OpendError;
}

/**
 * Subscribes units, one batch after another. A refused batch is halved until the refused units are
 * found, so that the others are subscribed. After a refusal, GetUserInfo (1005) is requested once to
 * find a missing right. With `isFirstPush`, OpenD at once pushes the rows that it already has.
 *
 * @throws the error that ended the link or the connection. Later batches were not sent.
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

/** Names the missing right in each refusal, if there is one. */
async function named(ask: Ask, refused: readonly Refused[]): Promise<readonly Refused[]> {
  if (!refused.some(({ error }) => isRefusal(error))) return refused;
  const nameRight = await rightNamer({ request: ask });
  return refused.map(({ unit, error }) => ({
    unit,
    error: nameRight([unit.code], error, unit.kind.subType),
  }));
}

/** Ends subscriptions, one batch after another. */
export async function unsubscribeAll(ask: Ask, units: readonly QuotaUnit[]): Promise<void> {
  for (const batch of batchesOf(units, securitiesPerRequest))
    await ask(Sub, subRequest(batch, false, false));
}

/** Limits the wait for each reply. */
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
