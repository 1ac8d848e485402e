import { copied } from "@opend/core/internal";
import type { JsonSchema } from "./argument-kinds.ts";
import type { CataloguedQuestion } from "./catalogued-question.ts";

/** The arguments of a question as JSON Schema, for the input of a tool. */
export interface InputSchema {
  readonly type: "object";
  readonly properties: Readonly<
    Record<string, JsonSchema & { readonly description: string; readonly default?: unknown }>
  >;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** Describes the arguments of a question as JSON Schema. */
export function inputSchema(
  catalogued: Pick<CataloguedQuestion, "question" | "argumentDocs">,
): InputSchema {
  const { question, argumentDocs } = copied(catalogued, "question");
  const docs = copied(argumentDocs, "argumentDocs");
  const all = Object.entries(copied(copied(question, "question").arguments, "arguments"));
  return {
    type: "object",
    properties: Object.fromEntries(
      all.map(([name, { kind, default: byDefault }]) => [
        name,
        {
          ...kind.schema,
          description: docs[name] ?? "",
          ...(byDefault !== undefined && { default: byDefault }),
        },
      ]),
    ),
    required: all.flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
    additionalProperties: false,
  };
}
