// Generated from Qot_GetHoldingChangeList by tools/questions. Do not edit.
import { type C2S, GetHoldingChangeList, type S2C } from "@opend/core/qot/get-holding-change-list";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, code, day } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { holderCategories, type HolderCategory } from "../enums/holder-category.ts";
import { type HolderChange, holderChange as readHolderChange } from "../rows/holder-change.ts";

/** Options of {@link holderChanges}. */
export interface HolderChangesOptions extends CallOptions {
  /** Only changes published on this day or later. */
  readonly from?: string | Date | undefined;
  /** Only changes published on this day or earlier. */
  readonly to?: string | Date | undefined;
}

/** The arguments of {@link holderChangesQuestion}. */
export interface HolderChangesArguments extends Pick<HolderChangesOptions, "from" | "to"> {
  /** A US stock. */
  readonly code: string;
  /** Whose holdings. */
  readonly holders: HolderCategory;
}

/** Qot_GetHoldingChangeList as a value, for tools. */
export const holderChangesQuestion: SingleQuestion<HolderChangesArguments, C2S, S2C, readonly HolderChange[]> = {
  protocol: GetHoldingChangeList,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    holders: { field: "holderCategory", kind: choice(holderCategories), isRequired: true },
    from: { field: "beginTime", kind: day },
    to: { field: "endTime", kind: day },
  },
  about: ({ code }) => [code],
  answer: ({ holdingChangeList }) => holdingChangeList.map(readHolderChange),
};

/**
 * The changes in the holdings of institutions, funds or executives in a US stock.
 *
 * ```ts
 * const changes = await holderChanges(opend, "US.AAPL", "institution");
 * console.log(changes.map(({ name, changePercent }) => [name, changePercent]));
 * ```
 *
 * Qot_GetHoldingChangeList (3208), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function holderChanges(
  opend: Requester,
  code: string,
  holders: HolderCategory,
  options: HolderChangesOptions = {},
): Promise<readonly HolderChange[]> {
  return single(opend, holderChangesQuestion, { ...copied(options), code, holders }, options);
}
