import type { AnyQuestion } from "./question.ts";

/** A question with what tools need to know of it. */
export interface CataloguedQuestion {
  /** The name of its function: `"shortSellingRank"`. */
  readonly name: string;
  /** The entry that exports it: `"rankings"` of `@opend/quote/rankings`. */
  readonly subject: string;
  /** What it answers, in one sentence. */
  readonly doc: string;
  readonly question: AnyQuestion;
  /** The arguments that its function takes by position. */
  readonly positional: readonly string[];
  /** A sentence for each argument. */
  readonly argumentDocs: Readonly<Record<string, string>>;
  /** Arguments to try it with. */
  readonly sample: Readonly<Record<string, unknown>>;
}
