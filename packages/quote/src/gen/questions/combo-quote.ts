// Generated from Qot_GetEventContractComboRfq by tools/questions. Do not edit.
import { type C2S, GetEventContractComboRfq, type S2C } from "@opend/core/qot/get-event-contract-combo-rfq";
import type { ComboLeg as SentComboLeg } from "@opend/core/qot/common";
import type { CallOptions } from "@opend/core";
import { type Choice, choice, code, id, listOf, number, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { eventSides } from "../enums/event-side.ts";
import { legSides } from "../enums/leg-side.ts";
import { type ComboQuote, comboQuote as readComboQuote } from "../rows/combo-quote.ts";

/** One leg of a combination. */
export interface ComboQuoteLeg {
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

const comboQuoteLegKind = record<ComboQuoteLeg, SentComboLeg>({
  code: { field: "security", kind: code, isRequired: true },
  side: { field: "side", kind: choice(legSides) },
  ratio: { field: "qtyRatio", kind: number },
  positionId: { field: "positionID", kind: id },
  eventSide: { field: "predSide", kind: choice(eventSides) },
});

/** The arguments of {@link comboQuoteQuestion}. */
export interface ComboQuoteArguments {
  /** The contracts of the combination, each with its side. */
  readonly legs: readonly ComboQuoteLeg[];
  /** The `comboToken` of the summary of `comboEvents`. */
  readonly comboToken: string;
}

/** Qot_GetEventContractComboRfq as a value, for tools. */
export const comboQuoteQuestion: SingleQuestion<ComboQuoteArguments, C2S, S2C, ComboQuote> = {
  protocol: GetEventContractComboRfq,
  arguments: {
    legs: { field: "comboLegList", kind: listOf(comboQuoteLegKind), isRequired: true },
    comboToken: { field: "mvc", kind: text, isRequired: true },
  },
  about: () => [],
  answer: readComboQuote,
};

/**
 * Asks for the price of a combination of event contracts.
 *
 * ```ts
 * const quote = await comboQuote(opend, [{ code: "EC.KXEPLGAME-26MAY08-ARS", eventSide: "yes" }], "token");
 * console.log(quote);
 * ```
 *
 * Qot_GetEventContractComboRfq (3454), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function comboQuote(
  opend: Requester,
  legs: readonly ComboQuoteLeg[],
  comboToken: string,
  options: CallOptions = {},
): Promise<ComboQuote> {
  return single(opend, comboQuoteQuestion, { legs, comboToken }, options);
}
