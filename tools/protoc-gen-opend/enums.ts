import type { DescEnum } from "@bufbuild/protobuf";
import { getComments } from "@bufbuild/protoplugin";
import { comment } from "./comment.ts";

/** An enum as a constant, and the union of its values as a type of the same name. */
export function enumText(desc: DescEnum): string[] {
  const { name, values } = desc;
  return [
    "",
    ...comment((getComments(desc).leading ?? "").trim()),
    `export const ${name} = {`,
    ...values.flatMap((value) => [
      ...comment((getComments(value).leading ?? "").trim(), "  "),
      `  ${value.name}: ${value.number},`,
    ]),
    "} as const;",
    "",
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
  ];
}
