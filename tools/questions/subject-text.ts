import { enums } from "../rows/enums.ts";
import { kebab } from "../rows/kebab.ts";
import { modelOf } from "../rows/model.ts";
import type { Tables } from "../rows/reading.ts";
import { rows } from "../rows/rows.ts";
import type { Schema } from "../rows/schema.ts";
import type { WrittenQuestion } from "./model.ts";
import { exportedTypes } from "./text.ts";

/** The file that exports all questions of a subject, with the types of their rows and arguments. */
export function subjectText(
  subject: string,
  questions: readonly WrittenQuestion[],
  context: { schema: Schema; tables: Tables },
): string {
  const types = typesOf(questions, context);
  return [
    `// Generated from tools/questions/subjects/${subject}. Do not edit.`,
    ...[...types]
      .sort(([, one], [, other]) => (one < other ? -1 : 1))
      .map(([type, module]) => `export type { ${type} } from "${module}";`),
    ...questions.map((question) => {
      const { name } = question.spec;
      const names = [
        ...exportedTypes(question).map((type) => `type ${type}`),
        name,
        `${name}Question`,
      ];
      return `export { ${names.join(", ")} } from "../questions/${kebab(name)}.ts";`;
    }),
    "",
  ].join("\n");
}

/** The types of rows and enums that the questions use, also through other rows, with their modules. */
function typesOf(
  questions: readonly WrittenQuestion[],
  { schema, tables }: { schema: Schema; tables: Tables },
): Map<string, string> {
  const types = new Map<string, string>();
  const visit = (name: string): void => {
    if (types.has(name)) return;
    if (enums.some(({ type }) => type === name)) types.set(name, `../enums/${kebab(name)}.ts`);
    const row = rows.find((each) => each.row === name);
    if (row === undefined) return;
    if (row.module !== undefined) {
      types.set(name, `../../${row.module}`);
      return;
    }
    types.set(name, `../rows/${kebab(name)}.ts`);
    for (const { uses } of modelOf(row, schema, tables).fields) uses.forEach(visit);
    for (const { type } of Object.values(row.groups ?? {}))
      types.set(type, `../rows/${kebab(name)}.ts`);
  };
  for (const { arguments: all, lists, whole } of questions) {
    for (const { type } of lists) visit(type);
    if (whole) visit(whole.type);
    for (const { uses } of all) uses.forEach(visit);
  }
  return types;
}
