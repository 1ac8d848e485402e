import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Root, type Type, util } from "protobufjs";
import { type Plain, plain } from "./plain.ts";

const folder = new URL("../../proto/", import.meta.url);
const root = new Root();
root.resolvePath = (_, target) => fileURLToPath(new URL(target, folder));
const seen = new Map<string, Type | undefined>();

/**
 * A message type of `proto/`, whose files have the names of their packages; undefined if there is
 * none.
 */
export function typeOf(name: string): Type | undefined {
  if (!seen.has(name)) {
    const file = `${name.split(".")[0]}.proto`;
    if (existsSync(new URL(file, folder))) root.loadSync(file, { keepCase: true });
    const found = root.lookup(name);
    seen.set(name, found ? root.lookupType(name) : undefined);
  }
  return seen.get(name);
}

/**
 * Decodes a message.
 *
 * @throws the error of protobufjs; `isIncomplete` detects a missing required field.
 */
export const messageOf = (type: Type, bytes: Uint8Array): object => type.decode(bytes);

export const isIncomplete = (error: unknown): boolean => error instanceof util.ProtocolError;

/** The same for a body in JSON. */
export const messageOfJson = (type: Type, bytes: Uint8Array): object =>
  type.fromObject(JSON.parse(new TextDecoder().decode(bytes)) as { [field: string]: unknown });

/**
 * Decodes a message with protobufjs and our `proto/`.
 *
 * @throws the error of protobufjs, also for a missing required field.
 */
export const readByProtobufjs = (name: string, bytes: Uint8Array): Plain =>
  plain(root.lookupType(typeOf(name)?.fullName ?? name).decode(bytes));
