import type { JsonSchema } from "./argument-kinds.ts";
import type { AnyListQuestion } from "./question.ts";

/** The arguments of a question as JSON Schema: the input of a tool. */
export interface InputSchema {
  readonly type: "object";
  readonly properties: Readonly<
    Record<string, JsonSchema & { readonly description: string; readonly default?: unknown }>
  >;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** What a question may be asked with, as JSON Schema. */
export function inputSchema(question: Pick<AnyListQuestion, "arguments">): InputSchema {
  const all = Object.entries(question.arguments);
  return {
    type: "object",
    properties: Object.fromEntries(
      all.map(([name, { kind, doc, default: byDefault }]) => [
        name,
        {
          ...kind.schema,
          description: doc,
          ...(byDefault !== undefined && { default: byDefault }),
        },
      ]),
    ),
    required: all.flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
    additionalProperties: false,
  };
}
