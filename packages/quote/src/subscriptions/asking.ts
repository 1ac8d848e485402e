import { isOpendError, type OpendError, type RestoringRequest } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { Sub } from "@opend/core/qot/sub";
import { rightNamer } from "../account/missing-right.ts";
import { isRefusal } from "../refusal.ts";
import { hoursNumbers } from "../rows/hours.ts";
import { type Batch, batchesOf, halvesOf, type Unit, unitKey } from "./unit.ts";

/**
 * Securities in one Qot_Sub. Nobody documents how many it may carry: size and pace (one request at a
 * time) are ours, and assumed.
 */
export const securitiesPerRequest = 100;

/** A unit that OpenD did not take. */
export interface Refused {
  readonly unit: Unit;
  readonly error: OpendError;
}

/** Anything that sends a request and awaits its reply. */
export type Ask = RestoringRequest;

/**
 * Subscribes units, batch after batch. One that is refused is halved until the unit at fault is found:
 * the others are not lost, and GetUserInfo (1005) is asked once for the right that may be missing.
 * `onHeld` hears of each batch that OpenD has taken. With `isFirstPush`, what OpenD knows already is
 * pushed at once.
 *
 * @throws what ended the link, or the connection; the batches after it were not sent.
 */
export async function subscribeAll(
  ask: Ask,
  units: readonly Unit[],
  onHeld: (units: readonly Unit[]) => void,
  isFirstPush = true,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  const queue = batchesOf(units, securitiesPerRequest);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    try {
      await ask(Sub, subRequest(batch, true, isFirstPush));
      onHeld(batch.units);
    } catch (error) {
      if (!isOpendError(error) || error.code === "link-lost" || error.code === "closed")
        throw error;
      const halves = error.code === "reply-failed" ? halvesOf(batch) : [];
      if (halves.length > 0) queue.unshift(...halves);
      else refused.push(...batch.units.map((unit) => ({ unit, error })));
    }
  }
  if (!refused.some(({ error }) => isRefusal(error))) return refused;
  const nameRight = await rightNamer({ request: ask });
  return refused.map(({ unit, error }) => ({
    unit,
    error: nameRight([unit.code], error, unit.kind.subType),
  }));
}

/** Ends subscriptions, batch after batch. */
export async function unsubscribeAll(ask: Ask, units: readonly Unit[]): Promise<void> {
  for (const batch of batchesOf(units, securitiesPerRequest))
    await ask(Sub, subRequest(batch, false, false));
}

/** What OpenD says that this connection holds, and what is left of the quota. */
export interface Holdings {
  readonly held: ReadonlySet<string>;
  readonly quotaLeft: number;
  readonly quotaUsed: number;
}

/** Asks by Qot_GetSubInfo (3003). */
export async function holdings(ask: Ask): Promise<Holdings> {
  const { connSubInfoList, remainQuota, totalUsedQuota } = await ask(GetSubInfo, {});
  const own = connSubInfoList.filter(({ isOwnConnData }) => isOwnConnData);
  const held = own.flatMap(({ subInfoList }) =>
    subInfoList.flatMap(({ subType, securityList }) =>
      securityList.map((security) => unitKey({ security, kind: { subType } })),
    ),
  );
  return { held: new Set(held), quotaLeft: remainQuota, quotaUsed: totalUsedQuota };
}

const subRequest = (
  { securities, subTypes, options }: Batch,
  isSubOrUnSub: boolean,
  isFirstPush: boolean,
) => ({
  securityList: [...securities],
  subTypeList: [...subTypes],
  isSubOrUnSub,
  ...(isSubOrUnSub && { isRegOrUnRegPush: true, isFirstPush }),
  ...(options.extendedHours !== undefined && { extendedTime: options.extendedHours }),
  ...(options.session !== undefined && { session: hoursNumbers[options.session] }),
  ...(options.orderDetail !== undefined && { isSubOrderBookDetail: options.orderDetail }),
});
