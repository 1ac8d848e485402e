import type { Unit } from "../schema/units.ts";

/** The docstring of a row field, made from the schema's documentation of it. */
export function rowDoc(
  told: string,
  unit: Unit | undefined,
  nameOf: (word: string) => string | undefined,
): string | undefined {
  const text = told
    .replace(/^(?:A value|Values) of `\w+`(?: of `\w+`)?[:;.,]? ?/, "")
    // Left out, because both fields became one.
    .replace(/(, whole)?; (see )?`\w+`( has the fraction where there is one)?\./, ".")
    .replace(
      /,? as (text|`YYYY[-/]MM[-/]DD`),? in the market's own time zone/,
      ", the market's own",
    )
    .replace(/,? as text\b/, "")
    .replace(/ in Unix seconds/, unit === "instant" ? " in milliseconds since 1970" : "$&")
    // The file of an enum keeps its name.
    .replace(/(?<!` of )`(\w+)`/g, (quoted, name: string) => {
      const plain = nameOf(name);
      return plain === undefined ? quoted : `\`${plain}\``;
    })
    .trim();
  return text === "" ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A docstring, wrapped at the line width of this repository. */
export function docLines(
  text: string | undefined,
  indent: string,
  list?: readonly string[],
): string[] {
  if (!text && !list?.length) return [];
  const width = 100 - indent.length;
  const single = `/** ${text} */`;
  if (text && !list?.length && single.length <= width) return [indent + single];
  const body = [
    ...(text ? folded(text, width - 3) : []),
    ...(list?.length ? ["", ...list.flatMap((item) => folded(`- ${item}`, width - 3, "  "))] : []),
  ];
  return [
    `${indent}/**`,
    ...body.map((line) => (line === "" ? `${indent} *` : `${indent} * ${line}`)),
    `${indent} */`,
  ];
}

function folded(text: string, width: number, hang = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
