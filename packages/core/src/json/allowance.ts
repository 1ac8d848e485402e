import { unreadable } from "../bad-message.ts";

/*
 * A property of a message takes a word or more of memory, and an object that was parsed takes seven
 * whether anything is in it or not. Small bodies are free of a bound; a larger one may be made of as
 * many properties as a legitimate one of its size: in JSON each of those has its name beside it.
 */
const free = 65_536;
const propertiesPerByte = 2;
const most = 4_194_304;

const openers: ReadonlySet<number> = new Set([..."{[,"].map((each) => each.charCodeAt(0)));

/**
 * How many properties and items may be made of a body.
 *
 * @throws {MessageError} `bad-message`: it cannot even be parsed within its bound.
 */
export function allowance(name: string, bytes: Uint8Array): number {
  let parts = 0;
  for (const byte of bytes) if (openers.has(byte)) parts += 1;
  if (parts > most) throw unreadable(name, "it would fill far more memory than its size");
  return Math.min(free + propertiesPerByte * bytes.length, most);
}
