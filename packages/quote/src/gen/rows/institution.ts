// Generated from Qot_GetInstitutionList.InstitutionListItem by tools/rows. Do not edit.
import type { InstitutionListItem as Message } from "@opend/core/qot/get-institution-list";
import { dayText } from "../../time/day-text.ts";

/** One institutional investor. */
export interface Institution {
  /** What the institution is called. OpenD calls it `institutionName`. */
  readonly name: string | undefined;
  /**
   * The vendor's number for the institution, for the other requests about it. OpenD calls it
   * `institutionId`.
   */
  readonly id: number;
  /** Value of the holdings, in `currency` of the reply. */
  readonly positionValue: number | undefined;
  /** Change of the value of the holdings, in `currency` of the reply. */
  readonly positionValueChange: number | undefined;
  /** Stocks held. */
  readonly positionCount: number | undefined;
  /** Change of the number of stocks held. */
  readonly positionCountChange: number | undefined;
  /** Day of the disclosure, as `YYYY-MM-DD`. */
  readonly disclosureDate: string | undefined;
}

export function institution(message: Message): Institution {
  return {
    name: message.institutionName || undefined,
    id: message.institutionId,
    positionValue: message.positionValue,
    positionValueChange: message.positionValueChange,
    positionCount: message.positionCount,
    positionCountChange: message.positionCountChange,
    disclosureDate: dayText(message.disclosureDate),
  };
}
