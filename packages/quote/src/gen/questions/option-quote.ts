// Generated from Qot_GetOptionQuote by tools/questions. Do not edit.
import { type C2S, GetOptionQuote, type S2C } from "@opend/core/qot/get-option-quote";
import type { ComboLeg as SentComboLeg } from "@opend/core/qot/common";
import type { CallOptions } from "@opend/core";
import { type Choice, choice, code, id, listOf, number } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { eventSides } from "../enums/event-side.ts";
import { legSides } from "../enums/leg-side.ts";
import { type OptionFigures, optionFigures as readOptionFigures } from "../rows/option-figures.ts";

/** One leg of a combination. */
export interface OptionQuoteLeg {
  /** The stock or option of the leg. */
  readonly code: string;
  /** Whether the leg is bought or sold. */
  readonly side?: Choice<typeof legSides> | undefined;
  /** Quantity of the leg relative to the other legs, a plain ratio. */
  readonly ratio?: number | undefined;
  /** The position that the leg closes; accounts of moomoo Japan only. */
  readonly positionId?: bigint | undefined;
  /** The side of an event contract. */
  readonly eventSide?: Choice<typeof eventSides> | undefined;
}

const optionQuoteLegKind = record<OptionQuoteLeg, SentComboLeg>({
  code: { field: "security", kind: code, isRequired: true },
  side: { field: "side", kind: choice(legSides) },
  ratio: { field: "qtyRatio", kind: number },
  positionId: { field: "positionID", kind: id },
  eventSide: { field: "predSide", kind: choice(eventSides) },
});

/** The arguments of {@link optionQuoteQuestion}. */
export interface OptionQuoteArguments {
  /** The legs: one for a single option, several for a combination. */
  readonly legs: readonly OptionQuoteLeg[];
}

/** Qot_GetOptionQuote as a value, for tools. */
export const optionQuoteQuestion: SingleQuestion<OptionQuoteArguments, C2S, S2C, readonly OptionFigures[]> = {
  protocol: GetOptionQuote,
  arguments: {
    legs: { field: "multi_legs", kind: listOf(optionQuoteLegKind), isRequired: true },
  },
  about: () => [],
  answer: ({ optionQuoteList }) => optionQuoteList.map(readOptionFigures),
};

/**
 * The quote and the Greeks of an option, or of a combination as a whole.
 *
 * ```ts
 * const [quote] = await optionQuote(opend, [{ code: "US.AAPL260522C285000", side: "buy", ratio: 1 }]);
 * console.log(quote?.price, quote?.delta);
 * ```
 *
 * Qot_GetOptionQuote (3255), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionQuote(
  opend: Requester,
  legs: readonly OptionQuoteLeg[],
  options: CallOptions = {},
): Promise<readonly OptionFigures[]> {
  return single(opend, optionQuoteQuestion, { legs }, options);
}
