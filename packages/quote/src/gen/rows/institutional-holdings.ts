// Generated from Qot_GetShareholdersInstitutional.InstitutionHolderItem by tools/rows. Do not edit.
import type { InstitutionHolderItem as Message } from "@opend/core/qot/get-shareholders-institutional";
import { safeNumber } from "../../safe-number.ts";

/** The holdings of all institutions in one period. */
export interface InstitutionalHoldings {
  /** The reporting period (`2025/Q3`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** Change of the shares that institutions hold. OpenD calls it `holderQuantityChange`. */
  readonly change: number | undefined;
  /** Institutions that hold the stock. OpenD calls it `institutionQuantity`. */
  readonly institutions: number | undefined;
  /** Change of the number of institutions. OpenD calls it `institutionQuantityChange`. */
  readonly institutionsChange: number | undefined;
  /** Shares that institutions hold. OpenD calls it `holderQuantity`. */
  readonly holding: number | undefined;
  /**
   * Part of the company's shares that institutions hold, in percent (12.34 means 12.34 %). OpenD
   * calls it `holderPct`.
   */
  readonly holdingPercent: number | undefined;
  /** Change of that part, in percent (12.34 means 12.34 %). OpenD calls it `holderPctChange`. */
  readonly holdingChangePercent: number | undefined;
}

export function institutionalHoldings(message: Message): InstitutionalHoldings {
  return {
    period: message.periodText || undefined,
    change: safeNumber("holderQuantityChange", message.holderQuantityChange),
    institutions: safeNumber("institutionQuantity", message.institutionQuantity),
    institutionsChange: safeNumber("institutionQuantityChange", message.institutionQuantityChange),
    holding: safeNumber("holderQuantity", message.holderQuantity),
    holdingPercent: message.holderPct,
    holdingChangePercent: message.holderPctChange,
  };
}
