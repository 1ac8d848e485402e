// Generated from Qot_GetIpoList by tools/questions. Do not edit.
import { type C2S, GetIpoList, type S2C } from "@opend/core/qot/get-ipo-list";
import type { CallOptions } from "@opend/core";
import { marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Ipo, ipo as readIpo } from "../rows/ipo.ts";

/** The arguments of {@link iposQuestion}. */
export interface IposArguments {
  /** The market of the offerings. Shanghai and Shenzhen count as one. */
  readonly market: "HK" | "US" | "SH" | "SZ" | "SG" | "MY" | "JP";
}

/** Qot_GetIpoList as a value, for tools. */
export const iposQuestion: SingleQuestion<IposArguments, C2S, S2C, readonly Ipo[]> = {
  protocol: GetIpoList,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ", "SG", "MY", "JP"), isRequired: true },
  },
  about: ({ market }) => [market],
  answer: ({ ipoList }) => ipoList.map(readIpo),
};

/**
 * The initial public offerings of a market.
 *
 * ```ts
 * const offerings = await ipos(opend, "HK");
 * console.log(offerings.map(({ basic, hk }) => [basic.code, hk?.listPrice]));
 * ```
 *
 * Every offering has `basic`, and the part of its own market.
 *
 * Qot_GetIpoList (3217), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function ipos(
  opend: Requester,
  market: "HK" | "US" | "SH" | "SZ" | "SG" | "MY" | "JP",
  options: CallOptions = {},
): Promise<readonly Ipo[]> {
  return single(opend, iposQuestion, { market }, options);
}
