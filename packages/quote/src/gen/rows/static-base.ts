// Generated from Qot_Common.SecurityStaticBasic by tools/rows. Do not edit.
import type { SecurityStaticBasic as Message } from "@opend/core/qot/common";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type Exchange, exchanges } from "../enums/exchange.ts";
import { type SecurityType, securityTypes } from "../enums/security-type.ts";

/** What every security has and that seldom changes. */
export interface StaticBase extends Subject {
  /** The vendor's number for the security. */
  readonly id: bigint;
  /** It says which ex-data is present. OpenD calls it `secType`. */
  readonly securityType: SecurityType;
  /** Units per lot; units per contract for options, the multiplier for futures. */
  readonly lotSize: number;
  /** Listing date, the market's own. OpenD calls it `listTime`. */
  readonly listDate: string | undefined;
  /** Whether it has been delisted. OpenD calls it `delisting`. */
  readonly isDelisted: boolean | undefined;
  /** The exchange or board that the security is listed on. OpenD calls it `exchType`. */
  readonly exchange: Exchange | undefined;
}

export function staticBase(message: Message): StaticBase {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    id: message.id,
    securityType: enumName(securityTypes, message.secType),
    lotSize: message.lotSize,
    listDate: dayText(message.listTime),
    isDelisted: message.delisting,
    exchange: enumName(exchanges, message.exchType),
  };
}

/** The columns of {@link StaticBase}. */
export const staticBaseColumns: FieldKinds<StaticBase> = {
  code: "plain",
  market: "plain",
  name: "plain",
  id: "plain",
  securityType: "plain",
  lotSize: "number",
  listDate: "plain",
  isDelisted: "plain",
  exchange: "plain",
};
