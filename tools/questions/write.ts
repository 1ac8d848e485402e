/** The files of questions in `packages/quote/src/gen`, keyed by path there. */

import { mapAll } from "../rows/all-errors.ts";
import { kebab } from "../rows/kebab.ts";
import type { Tables } from "../rows/reading.ts";
import type { Schema } from "../rows/schema.ts";
import { readDescriptor } from "../schema/descriptor.ts";
import { figuresText } from "./figures-text.ts";
import { questionOf } from "./model.ts";
import { subjectText } from "./subject-text.ts";
import { subjects } from "./subjects.ts";
import { tableText } from "./table-text.ts";
import { questionText } from "./text.ts";

export function questionFiles(context: { schema: Schema; tables: Tables }): [string, string][] {
  const ids = new Map(readDescriptor().protocols.map(({ name, id }) => [name, id]));
  const written = new Map(
    mapAll(subjects, ({ name, questions }) => [
      name,
      mapAll(questions, (spec) => questionOf(spec, { ...context, ids })),
    ]),
  );
  return [
    ...[...written.values()]
      .flat()
      .map((question): [string, string] => [
        `questions/${kebab(question.spec.name)}.ts`,
        questionText(question),
      ]),
    ...[...written]
      .filter(([, questions]) => questions.length > 0)
      .map(([subject, questions]): [string, string] => [
        `subjects/${subject}.ts`,
        subjectText(subject, questions, context),
      ]),
    ...subjects
      .flatMap(({ figures = [] }) => figures)
      .map((spec): [string, string] => [
        `figures/${kebab(spec.table)}.ts`,
        figuresText(spec, context.schema),
      ]),
    ["catalogue.ts", tableText(written)],
  ];
}
