/** The lists in replies and pushes. A hostile server can repeat their items. */
import type { AnyProtocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import protobuf, { type Field, type Type } from "protobufjs";
import { readSchema } from "../schema.ts";

export interface List {
  readonly protocol: AnyProtocol;
  /** The reply or push. */
  readonly whole: Type;
  /** The fields from there to the list. */
  readonly path: readonly Field[];
}

/** A body of any size that repeats an item. */
export interface Hostile {
  readonly protocol: AnyProtocol;
  /** The repeated item. */
  readonly what: string;
  /** The number of bytes of each further item. */
  readonly itemBytes: number;
  /** The body with this many items. */
  body(items: number): Uint8Array;
}

export const messageOf = ({ resolvedType }: Field): Type | undefined =>
  resolvedType instanceof protobuf.Type ? resolvedType : undefined;

/** The path as errors name it: `s2c.basicQotList`. */
export const nameOf = (path: readonly Field[]): string => path.map(({ name }) => name).join(".");

function listsOf(protocol: AnyProtocol, whole: Type): List[] {
  const found: List[] = [];
  const visit = (type: Type, above: readonly Field[]): void => {
    for (const field of type.fieldsArray) {
      const path = [...above, field];
      if (field.repeated) found.push({ protocol, whole, path });
      const below = messageOf(field);
      if (below) visit(below, path);
    }
  };
  visit(whole, []);
  return found;
}

/** The reply or push of every protocol. */
export function everyWhole(): readonly Omit<List, "path">[] {
  const root = readSchema();
  return protocols.map((protocol) => {
    const { name } = protocol.kind === "push" ? protocol.push : protocol.reply;
    return { protocol, whole: root.lookupType(name) };
  });
}

export const everyList = (): readonly List[] =>
  everyWhole().flatMap(({ protocol, whole }) => listsOf(protocol, whole));
