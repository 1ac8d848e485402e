import type { AnyQuestion } from "./question.ts";

/** A question with what tools need. */
export interface CataloguedQuestion {
  /** The name of its function: `"shortSellingRank"`. */
  readonly name: string;
  /** The entry that exports it: `"rankings"` of `@opend/quote/rankings`. */
  readonly subject: string;
  /** The content of its answer, in one sentence. */
  readonly doc: string;
  readonly question: AnyQuestion;
  /** The arguments that its function has by position. */
  readonly positional: readonly string[];
  /** A sentence for each argument. */
  readonly argumentDocs: Readonly<Record<string, string>>;
  /** Example arguments. */
  readonly sample: Readonly<Record<string, unknown>>;
}
