// Generated from Qot_GetCompanyExecutives.DirectorInfo by tools/rows. Do not edit.
import type { DirectorInfo as Message } from "@opend/core/qot/get-company-executives";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One director or executive. */
export interface Executive {
  /** The name to ask `executiveBackground` with. OpenD calls it `leaderName`. */
  readonly name: string | undefined;
  /** The name to show; do not ask with it. OpenD calls it `displayLeaderName`. */
  readonly displayName: string | undefined;
  /** Position in the company. OpenD calls it `positionName`. */
  readonly position: string | undefined;
  /** First day in the position, the market's own. OpenD calls it `beginDateStr`. */
  readonly since: string | undefined;
  /** Male or female, in words. OpenD calls it `leaderGender`. */
  readonly gender: string | undefined;
  /** Age in years. OpenD calls it `leaderAge`. */
  readonly age: string | undefined;
  /** Highest degree, in words. */
  readonly highestEducation: string | undefined;
  /** Pay per year; the vendor does not document the currency. */
  readonly annualSalary: number | undefined;
  /** Day of the publication, the market's own. OpenD calls it `issueDateStr`. */
  readonly issueDate: string | undefined;
}

export function executive(message: Message): Executive {
  return {
    name: message.leaderName || undefined,
    displayName: message.displayLeaderName || undefined,
    position: message.positionName || undefined,
    since: dayText(message.beginDateStr),
    gender: message.leaderGender || undefined,
    age: message.leaderAge || undefined,
    highestEducation: message.highestEducation || undefined,
    annualSalary: safeNumber("annualSalary", message.annualSalary),
    issueDate: dayText(message.issueDateStr),
  };
}
