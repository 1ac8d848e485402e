// Generated from Qot_GetSearchQuote.SearchQuote by tools/rows. Do not edit.
import type { SearchQuote as Message } from "@opend/core/qot/get-search-quote";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type SecurityType, securityTypes } from "../enums/security-type.ts";

/** One security that matches. */
export interface FoundSecurity extends Subject {
  /** Stock, fund, warrant and the like. OpenD calls it `sec_type`. */
  readonly securityType: SecurityType | undefined;
  /** Whether the security is in the user's watchlist. OpenD calls it `is_watched`. */
  readonly isWatched: boolean | undefined;
}

export function foundSecurity(message: Message): FoundSecurity {
  const about = subjectOf({ market: message.market ?? 0, code: message.code ?? "" }, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    securityType: enumName(securityTypes, message.sec_type),
    isWatched: message.is_watched,
  };
}

/** The columns of {@link FoundSecurity}. */
export const foundSecurityColumns: FieldKinds<FoundSecurity> = {
  code: "plain",
  market: "plain",
  name: "plain",
  securityType: "plain",
  isWatched: "plain",
};
