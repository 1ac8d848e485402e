// Generated from Qot_GetSecuritySnapshot.IndexSnapshotExData by tools/rows. Do not edit.
import type { IndexSnapshotExData as Message } from "@opend/core/qot/get-security-snapshot";

/** The number of rising and falling members of an index or a plate today. */
export interface MembersPart {
  /** Members of the index whose price is up. OpenD calls it `raiseCount`. */
  readonly rising: number;
  /** Members of the index whose price is down. OpenD calls it `fallCount`. */
  readonly falling: number;
  /** Members of the index whose price is unchanged. OpenD calls it `equalCount`. */
  readonly unchanged: number;
}

export function membersPart(message: Message): MembersPart {
  return {
    rising: message.raiseCount,
    falling: message.fallCount,
    unchanged: message.equalCount,
  };
}
