/**
 * The part of a reply or a push that the SDK itself reads. A page that asks for nothing else does not
 * carry the readers of the other fields.
 */
import type { DescFile } from "@bufbuild/protobuf";
import type { ProtocolFacts } from "../schema/descriptor.ts";
import { tableText } from "./codecs.ts";
import type { Imports } from "./halves.ts";
import { clientValue } from "./messages.ts";
import { type ConstantsOf, protocolText } from "./protocols.ts";

/** Whether a field of `S2C` belongs to the part, by schema file. */
const parts: Readonly<Record<string, (field: string) => boolean>> = {
  GetGlobalState: (field) => ["qotLogined", "programStatus"].includes(field),
  GetUserInfo: (field) => field.endsWith("QotRight"),
  InitWebSocket: () => false,
  Notify: (field) => ["event", "programStatus", "connectStatus", "qotRight"].includes(field),
};

/** The part of a file's `S2C` as a type and a reader, and the constant that uses it; nothing for most files. */
export function partText(
  file: DescFile,
  own: readonly ProtocolFacts[],
  imports: Imports,
): readonly string[] {
  const isPart = parts[file.name];
  const message = file.messages.find(({ name }) => name === "S2C");
  const reply = file.messages.find(({ name }) => name === "Response");
  if (!isPart || !message || !reply) return [];
  const fields = message.fields.filter(({ name }) => isPart(name));
  const names = fields.map(({ name }) => JSON.stringify(name));
  const type = `Pick<S2C, ${names.join(" | ") || "never"}>`;
  const value = (name: string): string => {
    const wanted = file.messages.find((each) => each.name === name);
    if (!wanted) throw new Error(`${file.name} has no message ${name}`);
    return clientValue(wanted, imports, () => "readS2CPart");
  };
  const constants: ConstantsOf = {
    prefix: "",
    suffix: "Part",
    type: (name) => (name === "S2C" ? "S2CPart" : name),
    value,
  };
  imports.use("../../../protocol.ts", "type Reply");
  const lines = [
    "",
    "/** The fields that the SDK itself reads. */",
    `export type S2CPart = ${type};`,
    "",
    ...tableText("readS2CPart", message, fields, "S2CPart", imports),
  ];
  if (own.length > 0)
    return [...lines, ...own.flatMap((facts) => ["", ...protocolText(facts, "", constants)])];
  return [
    ...lines,
    "",
    `export const ResponsePart: MessageReader<Reply<S2CPart>> = ${value("Response")};`,
  ];
}
