// Generated from Qot_GetIndustrialPlateInfo by tools/questions. Do not edit.
import { type C2S, GetIndustrialPlateInfo, type S2C } from "@opend/core/qot/get-industrial-plate-info";
import type { CallOptions } from "@opend/core";
import { id } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndustrialPlate, industrialPlate as readIndustrialPlate } from "../rows/industrial-plate.ts";

/** The arguments of {@link industrialPlateQuestion}. */
export interface IndustrialPlateArguments {
  /** The `plateId` of a node of a chain, from `industrialChain`. */
  readonly plate: bigint;
}

/** Qot_GetIndustrialPlateInfo as a value, for tools. */
export const industrialPlateQuestion: SingleQuestion<IndustrialPlateArguments, C2S, S2C, IndustrialPlate> = {
  protocol: GetIndustrialPlateInfo,
  arguments: {
    plate: { field: "plateId", kind: id, isRequired: true },
  },
  about: () => [],
  answer: readIndustrialPlate,
};

/**
 * A plate of an industrial chain.
 *
 * ```ts
 * const { summary } = await industrialPlate(opend, 1n);
 * console.log(summary);
 * ```
 *
 * Qot_GetIndustrialPlateInfo (3430), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function industrialPlate(
  opend: Requester,
  plate: bigint,
  options: CallOptions = {},
): Promise<IndustrialPlate> {
  return single(opend, industrialPlateQuestion, { plate }, options);
}
