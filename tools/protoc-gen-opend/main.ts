/**
 * A buf plugin: what ts-proto cannot know of a proto2 schema. Strict types (a required field is
 * present), which fields have to be checked, one constant per protocol, and the schema as data.
 */
import type { DescFile, DescMessage } from "@bufbuild/protobuf";
import {
  createEcmaScriptPlugin,
  getSyntaxComments,
  runNodeJs,
  type Schema,
} from "@bufbuild/protoplugin";
import { readDescriptor } from "../schema/descriptor.ts";
import { messagesText, type Written, writtenMessages } from "./messages.ts";
import { constantName, modulePath } from "./names.ts";
import {
  accountLimitsText,
  protocolNamesText,
  protocolText,
  protocolTypesOf,
} from "./protocols.ts";
import { shapesText } from "./shapes.ts";

const { protocols } = readDescriptor();
const preamble = (source: string): string =>
  `// Generated from ${source} by tools/protoc-gen-opend. Do not edit.`;

function generateModule(schema: Schema, file: DescFile, written: Written): void {
  const output = schema.generateFile(`${modulePath(file.proto.package)}.ts`);
  const documentation = (getSyntaxComments(file).leading ?? "").trim();
  const own = protocols.filter(({ name }) => name === file.name);
  const { imports, body } = messagesText(file, written);
  const protocolTypes = [...new Set(own.flatMap(protocolTypesOf))];
  const lines = [
    preamble(`${file.name}.proto`),
    ...imports,
    ...(protocolTypes.length > 0
      ? [`import type { ${protocolTypes.join(", ")} } from "../../../protocol.ts";`]
      : []),
    ...body,
    ...own.flatMap((facts) => ["", ...protocolText(facts, documentation)]),
  ];
  for (const line of lines) output.print(line);
}

/** What clients send: the requests of protocols, and the WebSocket service's login. */
function requestsOf(file: DescFile): DescMessage[] {
  const names = protocols
    .filter(({ name }) => name === file.name)
    .map(({ request = "Request" }) => request);
  return file.messages.filter(({ name }) => name === "Request" || names.includes(name));
}

function generateTable(schema: Schema): void {
  const output = schema.generateFile("protocols.ts");
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
    'import type { AnyProtocol } from "../../protocol.ts";',
    ...constants.map(({ constant, module }) => `import { ${constant} } from "${module}";`),
    "",
    "/** Every protocol of the schema, by id in ascending order. For tools: it drags all messages in. */",
    "export const protocols: readonly AnyProtocol[] = [",
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
      const written = writtenMessages(schema.files.flatMap(requestsOf));
      for (const file of schema.files) generateModule(schema, file, written);
      generateTable(schema);
      generateFile(schema, "protocol-names.ts", "the descriptor", protocolNamesText(protocols));
      generateFile(schema, "account-limits.ts", "tools/schema/limits.json", accountLimitsText());
      generateFile(schema, "shapes.ts", "the schema", shapesText(schema.files));
    },
  }),
);
