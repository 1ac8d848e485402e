import { unreadable } from "../bad-message.ts";

/*
 * Each property of a message takes at least one word of memory, and each parsed object seven words,
 * even if it is empty. Small bodies have no limit. A larger body may have two properties per byte. A
 * legitimate body has fewer, because JSON repeats the name of each property.
 */
const free = 65_536;
const propertiesPerByte = 2;
const most = 4_194_304;

const openers: ReadonlySet<number> = new Set([..."{[,"].map((each) => each.charCodeAt(0)));

/**
 * How many properties and items a body may have.
 *
 * @throws {MessageError} `bad-message`: parsing the body would already exceed the limit.
 */
export function allowance(name: string, bytes: Uint8Array): number {
  let parts = 0;
  for (const byte of bytes) if (openers.has(byte)) parts += 1;
  if (parts > most) throw unreadable(name, "it would fill far more memory than its size");
  return Math.min(free + propertiesPerByte * bytes.length, most);
}
