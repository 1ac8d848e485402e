import { neededLevel } from "../../packages/core/src/connection/needed-level.ts";
import type { QuoteRight } from "../../packages/core/src/connection/rights.ts";
import type { Bounds, Limit } from "../../packages/core/src/protocol.ts";
import type { CataloguedQuestion } from "../../packages/quote/src/questions.ts";
import { type Account, accounts } from "./account.ts";
import { exportedFunction, parametersOf } from "./exports.ts";

/** A row of a table: the function, and its protocol. */
interface Line {
  readonly entry: string;
  readonly call: string;
  readonly given: string;
  readonly markets: string;
  readonly protocol: Account["protocol"];
}

const none = "–";

/** The text of `docs/protocols.md`. */
export async function pageText(): Promise<string> {
  const lines = (await Promise.all(accounts.map(linesOf))).flat();
  const entries = [...new Set(lines.map(({ entry }) => entry))].sort();
  const reached = accounts.filter(({ by }) => by !== "reason" && by !== "nothing").length;
  return `<!-- Written by \`pnpm generate\`. Do not edit. -->

# Protocols

OpenD has ${accounts.length} protocols. ${reached} of them have a function or a stream. The others are listed [below](#without-a-function) with the reason.

- **Arguments**: **bold** ones are required. The table lists all arguments of a generated function, and \`opend call\` with \`--help\` explains each. A function that is written by hand can also have options, which its docstring lists.
- **Limit**: how many requests OpenD allows in how many seconds. "?" means that no source documents a limit.
- **Page**: the maximum number of rows in a page, or of securities or days in a request.
- **Right**: the quote right that you need, as OpenD documents it. "${none}" means that none is documented.
- **Markets**: the markets that the argument \`market\` accepts. "${none}" means that the security decides, or that the data belongs to no market.
${entries.map((entry) => section(entry, lines)).join("")}
## Live data

OpenD pushes these kinds of live data after you call \`subscribe\` or \`watch\` of \`@opend/quote\`.

| push | protocol | kinds |
| --- | --- | --- |
${accounts
  .flatMap((each) =>
    each.by === "kind"
      ? [row(each.protocol.name, String(each.protocol.id), each.kinds.map(code).join(", "))]
      : [],
  )
  .join("\n")}

## Without a function

| protocol | id | reason |
| --- | --- | --- |
${accounts
  .flatMap((each) =>
    each.by === "reason" ? [row(each.protocol.name, String(each.protocol.id), each.reason)] : [],
  )
  .join("\n")}
`;
}

const section = (entry: string, lines: readonly Line[]): string => `
## ${code(entry === "" ? "@opend/quote" : `@opend/quote/${entry}`)}

| function | arguments | protocol | limit | page | right | markets |
| --- | --- | --- | --- | --- | --- | --- |
${lines
  .filter((line) => line.entry === entry)
  .map(({ call, given, markets, protocol }) => {
    const { id, name } = protocol;
    const bounds = protocol.kind === "request" ? boundsText(protocol.bounds) : none;
    const limit = protocol.kind === "request" ? limitText(protocol.limit) : "push";
    return row(code(call), given, `${name} (${id})`, limit, bounds, rightText(name), markets);
  })
  .join("\n")}
`;

async function linesOf(account: Account): Promise<readonly Line[]> {
  const { protocol } = account;
  if (account.by === "question")
    return account.questions.map((each) => ({
      entry: each.subject,
      call: each.name,
      given: argumentsText(each),
      markets: marketsText(each),
      protocol,
    }));
  if (account.by !== "function") return [];
  const { entry, functions } = account.exported;
  return Promise.all(
    functions.map(async (call) => {
      const found = await exportedFunction(entry, call);
      if (found === undefined) throw new Error(`${entry} of @opend/quote has no function ${call}`);
      const given =
        parametersOf(found)
          .map((name) => `**${code(name)}**`)
          .join(", ") || none;
      return { entry, call, given, markets: none, protocol };
    }),
  );
}

const argumentsText = ({ question }: CataloguedQuestion): string =>
  Object.entries(question.arguments)
    .map(([name, { isRequired }]) => (isRequired ? `**${code(name)}**` : code(name)))
    .join(", ") || none;

function marketsText({ question }: CataloguedQuestion): string {
  const { market, markets } = question.arguments;
  const schema = (market ?? markets)?.kind.schema;
  const texts = schema?.type === "array" ? schema.items : schema;
  return texts?.type === "string" && "enum" in texts ? (texts.enum ?? []).join(", ") : none;
}

function limitText(limit: Limit | "none" | undefined): string {
  if (limit === undefined) return "?";
  return limit === "none" ? "none" : `${limit.requests} per ${limit.windowMs / 1000} s`;
}

function boundsText({ pageMax, maxSecurities, maxSpanDays }: Bounds = {}): string {
  const parts = [
    ...(pageMax === undefined ? [] : [`${pageMax} rows`]),
    ...(maxSecurities === undefined ? [] : [`${maxSecurities} codes`]),
    ...(maxSpanDays === undefined ? [] : [`${maxSpanDays} days`]),
  ];
  return parts.join(", ") || none;
}

const rights: readonly QuoteRight[] = ["HK", "HK_OPTION", "HK_FUTURE", "US"];

function rightText(name: string): string {
  const needed = rights
    .map((right) => [right, neededLevel(right, { name })] as const)
    .filter(([, level]) => level !== "basic");
  return needed.map(([right, level]) => `${right} ${level}`).join(", ") || none;
}

const code = (text: string): string => `\`${text}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
