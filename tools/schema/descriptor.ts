import { readFileSync } from "node:fs";

/** `[number, label, type, name, options?]`. */
export type FieldTuple = [
  number: number,
  label: "required" | "optional" | "repeated",
  type: string,
  name: string,
  options?: { default?: string },
];

export interface MessageFacts {
  fields: FieldTuple[];
  messages?: Record<string, MessageFacts>;
}

export interface FileFacts {
  package: string;
  syntax: "proto2";
  imports: string[];
  /** Enum name → `[number, name]` in schema order; a number may have two names. */
  enums: Record<string, [number: number, name: string][]>;
  messages: Record<string, MessageFacts>;
}

export interface ProtocolFacts {
  id: number;
  /** The schema file without its suffix. */
  name: string;
  kind: "request" | "push";
  /** Message names, if they are not `Request` and `Response`. */
  request?: string;
  response?: string;
}

export interface Descriptor {
  source: string;
  protocols: ProtocolFacts[];
  files: Record<string, FileFacts>;
}

export const descriptorFile: URL = new URL("descriptor.json", import.meta.url);

export function readDescriptor(file: URL | string = descriptorFile): Descriptor {
  const descriptor = JSON.parse(readFileSync(file, "utf8")) as Descriptor;
  for (const { id, name } of descriptor.protocols) {
    if (!descriptor.files[`${name}.proto`])
      throw new Error(`protocol ${id} names ${name}.proto, which the descriptor does not hold`);
  }
  return descriptor;
}

/** Every message with its full name (`Qot_Sub.C2S`). Nested messages follow their parent. */
export function* messagesOf(descriptor: Descriptor): Generator<[fullName: string, MessageFacts]> {
  function* walk(fullName: string, message: MessageFacts): Generator<[string, MessageFacts]> {
    yield [fullName, message];
    for (const [name, nested] of Object.entries(message.messages ?? {}))
      yield* walk(`${fullName}.${name}`, nested);
  }
  for (const file of Object.values(descriptor.files))
    for (const [name, message] of Object.entries(file.messages))
      yield* walk(`${file.package}.${name}`, message);
}
