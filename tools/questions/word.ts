import { fieldsOf } from "../../packages/core/src/schema.ts";
import { fieldName } from "../rows/field-name.ts";
import type { Schema } from "../rows/schema.ts";
import { nameOf } from "./argument.ts";
import { subjects } from "./subjects.ts";

const questions = new Map(
  subjects.flatMap((subject) => subject.questions).map((spec) => [spec.protocol, spec]),
);

/**
 * The SDK's word for a protocol, or for a field of the request or the reply that a row belongs to:
 * `Qot_GetEventContractCategory` → `eventCategories`, `currencyCode` → `currency`.
 */
export function wordOf(word: string, message: string, schema: Schema): string | undefined {
  const named = questions.get(word);
  if (named !== undefined) return named.name;
  const protocol = message.slice(0, message.indexOf("."));
  const question = questions.get(protocol);
  if (question === undefined) return undefined;
  const field = (of: string) => fieldsOf(of).find(({ name }) => name === word);
  const [asked, answered] = [`${protocol}.C2S`, `${protocol}.S2C`];
  const argument = field(asked);
  if (argument !== undefined)
    return nameOf({
      message: asked,
      shape: argument,
      spec: question.arguments?.[word] ?? {},
      schema,
      owner: "",
    });
  const shape = field(answered);
  if (shape === undefined) return undefined;
  return fieldName({
    message: answered,
    name: word,
    isList: shape.label === "repeated",
    isBoolean: shape.type === "bool",
    unit: schema.unitOf(`${answered}.${word}`),
  });
}
