// Generated from Qot_GetFutureInfo by tools/questions. Do not edit.
import { type C2S, GetFutureInfo, type S2C } from "@opend/core/qot/get-future-info";
import type { CallOptions } from "@opend/core";
import { codes } from "../../ask/argument-kinds.ts";
import { batched, type BatchQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { type FutureInfo, futureInfo as readFutureInfo } from "../rows/future-info.ts";

/** The arguments of {@link futureInfoQuestion}. */
export interface FutureInfoArguments {
  /** The futures contracts whose terms are wanted. */
  readonly codes: Codes;
}

/** Qot_GetFutureInfo as a value, for tools. */
export const futureInfoQuestion: BatchQuestion<FutureInfoArguments, C2S, S2C, FutureInfo> = {
  protocol: GetFutureInfo,
  arguments: {
    codes: { field: "securityList", kind: codes, isRequired: true },
  },
  about: ({ codes }) => [...codes],
  batch: "securityList",
  answer: ({ futureInfoList }) => futureInfoList.map(readFutureInfo),
};

/**
 * The terms of futures contracts: size, tick, sessions, last trading day.
 *
 * ```ts
 * const [hsi] = await futureInfo(opend, ["HK.HSImain"]);
 * console.log(hsi?.contractSize, hsi?.minTick);
 * ```
 *
 * Any number of codes, 200 in one request. When OpenD refuses one code, the call rejects.
 * Qot_GetFutureInfo (3218), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function futureInfo(
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<FutureInfo[]> {
  return batched(opend, futureInfoQuestion, { codes }, options);
}
