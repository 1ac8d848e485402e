import { ArgumentError } from "@opend/core";
import type { CataloguedQuestion } from "@opend/quote/questions";
import { kebab } from "./kebab.ts";

/**
 * The question with this name, as `short-selling-rank` or `shortSellingRank`.
 *
 * @throws {ArgumentError} there is none.
 */
export function findQuestion(
  questions: ReadonlyMap<string, CataloguedQuestion>,
  name: string,
): CataloguedQuestion {
  const found =
    questions.get(name) ?? [...questions.values()].find((each) => kebab(each.name) === name);
  if (found) return found;
  const similar = [...questions.keys()].map(kebab).filter((each) => isSimilar(each, name));
  const hint = similar.length === 0 ? "" : `, like ${similar.slice(0, 5).join(", ")}`;
  throw new ArgumentError("QUESTION", `a name of \`opend list\`${hint}`, name);
}

/** Whether they have a word in common. */
const isSimilar = (name: string, given: string): boolean =>
  kebab(given)
    .split("-")
    .some((word) => word.length > 2 && name.includes(word));
