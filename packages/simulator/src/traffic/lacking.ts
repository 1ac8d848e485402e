import type { MessageType } from "@opend/core";
import { handlers } from "../handlers/table.ts";
import type { Message } from "./fault.ts";

type Fields = Record<string, unknown>;

/**
 * The body of a successful reply or push without one of its required fields: one as far inside as
 * there is, or `retType` where the simulator does not know the message. `undefined` for a failure.
 */
export function lackingField({ kind, protoId, body }: Message): Uint8Array | undefined {
  if (!successful.every((byte, index) => body[index] === byte)) return undefined;
  const type = kind === "reply" ? handlers.get(protoId)?.protocol.reply : undefined;
  if (!type) return body.subarray(successful.length);
  const message = type.wire.decode(body) as Fields;
  return isRemoved(type, message) ? type.wire.encode(message).finish() : undefined;
}

/** What a success begins with: `retType`, field 1, is 0. */
const successful = [0x08, 0];

// The last field comes first: in an envelope, that is what was asked for.
function isRemoved({ checked = [] }: MessageType, message: Fields): boolean {
  for (const [name, label, type] of [...checked].reverse()) {
    const value = message[name];
    if (value === undefined) continue;
    if (typeof type === "object")
      for (const below of Array.isArray(value) ? value : [value])
        if (isRemoved(type, below as Fields)) return true;
    if (label === "required") {
      message[name] = undefined;
      return true;
    }
  }
  return false;
}
