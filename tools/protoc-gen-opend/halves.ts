/**
 * The client's half and the server's half of the codecs. A client writes requests and reads replies and
 * pushes; a server does the opposite. Each half has its own folder, so a bundle carries only one. The
 * functions of clients are beside the types in `gen/strict`, the additional ones of servers in `gen/serve`.
 */
import type { DescFile, DescMessage } from "@bufbuild/protobuf";
import { messageName, modulePath } from "./names.ts";

export type Half = "strict" | "serve";
export type Verb = "read" | "write";

/** The half that has a message's reader or writer, and the name of the function. */
export interface Halves {
  of(verb: Verb, message: DescMessage): Half;
}

function closure(roots: readonly DescMessage[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (message: DescMessage): void => {
    if (reached.has(message.typeName)) return;
    reached.add(message.typeName);
    for (const field of message.fields) if (field.message) visit(field.message);
  };
  for (const root of roots) visit(root);
  return reached;
}

const clientWrites = /(^Request|Req)$/;
const clientReads = /(^Response|Rsp)$/;

/** All messages of a file, the nested ones first. */
export const messagesOf = (file: DescFile): DescMessage[] => file.messages.flatMap(withNested);

const withNested = (message: DescMessage): DescMessage[] => [
  ...message.nestedMessages.flatMap(withNested),
  message,
];

export function halvesOf(files: readonly DescFile[]): Halves {
  const topLevel = files.flatMap(({ messages }) => messages);
  const client: Readonly<Record<Verb, ReadonlySet<string>>> = {
    write: closure(topLevel.filter(({ name }) => clientWrites.test(name))),
    read: closure(topLevel.filter(({ name }) => clientReads.test(name))),
  };
  return {
    of: (verb, { typeName }) => (client[verb].has(typeName) ? "strict" : "serve"),
  };
}

/** `readSecurity`, in the module of its message. */
export const functionName = (verb: Verb, message: DescMessage): string =>
  `${verb}${messageName(message.typeName, message.file.proto.package)}`;

/** The imports of a generated module, collected while its text is generated. */
export class Imports {
  readonly #names = new Map<string, Set<string>>();
  readonly #half: Half;
  readonly #halves: Halves;
  readonly #file: DescFile;

  constructor(half: Half, file: DescFile, halves: Halves) {
    this.#half = half;
    this.#file = file;
    this.#halves = halves;
  }

  /** A name of one of core's own modules. */
  use(module: string, name: string): void {
    const names = this.#names.get(module) ?? new Set();
    this.#names.set(module, names.add(name));
  }

  /** The local name of the function that reads or writes a message. */
  function(verb: Verb, message: DescMessage): string {
    const { file } = message;
    const name = functionName(verb, message);
    const half = this.#halves.of(verb, message);
    if (file === this.#file && half === this.#half) return name;
    const alias = file === this.#file ? name : `${verb}${message.typeName.replaceAll(".", "_")}`;
    const module = `${half === this.#half ? "../" : `../../${half}/`}${modulePath(file.name)}.ts`;
    this.use(module, alias === name ? name : `${name} as ${alias}`);
    return alias;
  }

  get lines(): string[] {
    return [...this.#names].map(([module, names]) => {
      const isType = [...names].every((name) => name.startsWith("type "));
      const list = [...names].join(", ");
      // Otherwise the module would be loaded without need.
      return isType
        ? `import type { ${list.replaceAll("type ", "")} } from "${module}";`
        : `import { ${list} } from "${module}";`;
    });
  }
}
