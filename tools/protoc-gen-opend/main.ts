/**
 * A buf plugin that generates code from the schema: types whose required fields are always present, the
 * functions that read and write messages, one constant per protocol, and the schema as data.
 */
import type { DescFile, DescMessage } from "@bufbuild/protobuf";
import {
  createEcmaScriptPlugin,
  getSyntaxComments,
  runNodeJs,
  type Schema,
} from "@bufbuild/protoplugin";
import { type ProtocolFacts, readDescriptor } from "../schema/descriptor.ts";
import { type Half, type Halves, halvesOf, Imports } from "./halves.ts";
import { clientValue, messagesText, servedText } from "./messages.ts";
import { constantName, modulePath } from "./names.ts";
import { partText } from "./parts.ts";
import {
  accountLimitsText,
  type ConstantsOf,
  protocolNamesText,
  protocolText,
  protocolTypesOf,
  tradingReadsText,
} from "./protocols.ts";
import { shapesText } from "./shapes.ts";

const { protocols } = readDescriptor();
const preamble = (source: string): string =>
  `// Generated from ${source} by tools/protoc-gen-opend. Do not edit.`;

/** The types of a file's messages, the functions of clients, and the constants of its protocols. */
function generateModule(schema: Schema, file: DescFile, halves: Halves): void {
  const documentation = (getSyntaxComments(file).leading ?? "").trim();
  const own = protocols.filter(({ name }) => name === file.name);
  const imports = new Imports("strict", file, halves);
  const { imports: typeImports, body } = messagesText(file, halves, imports);
  const half: ConstantsOf = {
    prefix: "",
    type: (name) => name,
    value: (name) => clientValue(messageIn(file, name), imports),
  };
  const constants = constantsText(own, documentation, half, imports);
  const envelopes = own.length > 0 ? [] : envelopesText(file, imports);
  const part = partText(file, own, imports);
  const output = schema.generateFile(`strict/${modulePath(file.proto.package)}.ts`);
  for (const line of [
    preamble(`${file.name}.proto`),
    ...imports.lines,
    ...typeImports,
    ...body,
    ...constants,
    ...envelopes,
    ...part,
  ])
    output.print(line);
}

function messageIn({ name, messages }: DescFile, wanted: string): DescMessage {
  const message = messages.find((each) => each.name === wanted);
  if (!message) throw new Error(`${name} has no message ${wanted}`);
  return message;
}

function constantsText(
  own: readonly ProtocolFacts[],
  documentation: string,
  half: ConstantsOf,
  imports: Imports,
): string[] {
  if (own.length > 0) imports.use("../../../frozen.ts", "frozen");
  for (const type of own.flatMap((facts) => protocolTypesOf(facts, half.prefix)))
    imports.use("../../../protocol.ts", `type ${type}`);
  return own.flatMap((facts) => ["", ...protocolText(facts, documentation, half)]);
}

/** The request and the reply of a file without a protocol: the login of the WebSocket service. */
function envelopesText(file: DescFile, imports: Imports): string[] {
  const kinds = { Request: "MessageWriter", Response: "MessageReader" } as const;
  return Object.entries(kinds).flatMap(([name, type]) => {
    const message = file.messages.find((each) => each.name === name);
    if (!message) return [];
    imports.use("../../../message.ts", `type ${type}`);
    return ["", `export const ${name}: ${type}<${name}> = ${clientValue(message, imports)};`];
  });
}

/** The functions of servers for a file's messages, and all messages as values. */
function generateServed(schema: Schema, file: DescFile, halves: Halves): void {
  const imports = new Imports("serve", file, halves);
  const { imports: typeImports, body } = servedText(file, halves, imports);
  const documentation = (getSyntaxComments(file).leading ?? "").trim();
  const own = protocols.filter(({ name }) => name === file.name);
  const half: ConstantsOf = {
    prefix: "Served",
    type: (name) => `types.${name}`,
    value: (name) => name,
  };
  const constants = constantsText(own, documentation, half, imports);
  const output = schema.generateFile(`serve/${modulePath(file.proto.package)}.ts`);
  for (const line of [
    preamble(`${file.name}.proto`),
    ...imports.lines,
    ...typeImports,
    ...body,
    ...constants,
  ])
    output.print(line);
}

/** One table of all constants of a half. */
interface Table {
  readonly half: Half;
  readonly type: string;
  readonly constant: string;
  readonly documentation: string;
}

const tables: readonly Table[] = [
  {
    half: "strict",
    type: "AnyProtocol",
    constant: "protocols",
    documentation:
      "Every protocol of the schema, by id in ascending order. For tools: it imports all messages.",
  },
  {
    half: "serve",
    type: "AnyServed",
    constant: "servedProtocols",
    documentation: "Every protocol for servers, by id in ascending order.",
  },
];

function generateTable(
  schema: Schema,
  { half, type, constant: table, documentation }: Table,
): void {
  const output = schema.generateFile(`${half}/protocols.ts`);
  const constants = protocols.map(({ name, request }) => ({
    constant: constantName(name, request),
    module: `./${modulePath(name)}.ts`,
  }));
  const taken = new Set<string>();
  for (const { constant } of constants) {
    if (taken.has(constant)) throw new Error(`two protocols would be called ${constant}`);
    taken.add(constant);
  }
  const lines = [
    preamble("the descriptor"),
    `import type { ${type} } from "../../protocol.ts";`,
    ...constants.map(({ constant, module }) => `import { ${constant} } from "${module}";`),
    "",
    `/** ${documentation} */`,
    `export const ${table}: readonly ${type}[] = [`,
    ...constants.map(({ constant }) => `  ${constant},`),
    "];",
  ];
  for (const line of lines) output.print(line);
}

function generateFile(schema: Schema, name: string, source: string, lines: string[]): void {
  const output = schema.generateFile(name);
  for (const line of [preamble(source), ...lines]) output.print(line);
}

runNodeJs(
  createEcmaScriptPlugin({
    name: "protoc-gen-opend",
    version: "v1",
    generateTs(schema) {
      const halves = halvesOf(schema.files);
      for (const file of schema.files) {
        generateModule(schema, file, halves);
        generateServed(schema, file, halves);
      }
      for (const table of tables) generateTable(schema, table);
      generateFile(
        schema,
        "strict/protocol-names.ts",
        "the descriptor",
        protocolNamesText(protocols),
      );
      generateFile(
        schema,
        "strict/trading-reads.ts",
        "the descriptor",
        tradingReadsText(protocols),
      );
      generateFile(
        schema,
        "strict/account-limits.ts",
        "tools/schema/limits.json",
        accountLimitsText(),
      );
      generateFile(schema, "strict/shapes.ts", "the schema", shapesText(schema.files));
    },
  }),
);
