import type { AnyProtocol, MessageType } from "@opend/core";
import { compare, type Tally } from "../compare.ts";
import { plain } from "../plain.ts";
import { readByProtobufjs } from "../protobufjs.ts";

type Wire = MessageType["wire"];
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is sent and received whole: requests, replies and pushes. */
const envelopesOf = (protocol: AnyProtocol): MessageType[] =>
  protocol.kind === "push" ? [protocol.push] : [protocol.request, protocol.reply];

/**
 * From now on, in this process, protobufjs also reads every request, reply and push that our code
 * reads or writes. A difference is counted, and thrown at whoever did it, so that its test fails.
 */
export function tap(protocols: readonly AnyProtocol[], tally: Tally): void {
  for (const type of new Set(protocols.flatMap(envelopesOf))) tapType(type, tally);
}

function tapType(type: MessageType, tally: Tally): void {
  // The generated codec is an object that everybody shares.
  const wire: Mutable<Wire> = type.wire;
  const { encode, decode } = wire;
  const check = (bytes: Uint8Array, ours: object): void => {
    const before = tally.differences.length;
    try {
      compare(tally, type.name, readByProtobufjs(type.name, bytes), plain(ours));
    } catch (error) {
      // Required fields are looked for by our code too, but later.
      if (!/missing required/.test(String(error)))
        tally.differences.push(`${type.name}: we read what protobufjs refuses: ${String(error)}`);
    }
    const news = tally.differences.slice(before);
    if (news.length > 0) throw new Error(`protobufjs reads otherwise:\n${news.join("\n")}`);
  };
  wire.decode = (input, length) => {
    const bytes = input instanceof Uint8Array ? input : restOf(input, length);
    const ours = decode(input, length);
    check(bytes, ours);
    return ours;
  };
  wire.encode = (message, writer) => {
    const written = encode(message, writer);
    const finish = written.finish.bind(written);
    written.finish = () => {
      const bytes = finish();
      check(bytes, decode(bytes));
      return bytes;
    };
    return written;
  };
}

// The reader keeps its bytes to itself; a test may look.
function restOf(reader: { readonly pos: number }, length: number | undefined): Uint8Array {
  const { buf } = reader as unknown as { readonly buf: Uint8Array };
  return buf.subarray(reader.pos, length === undefined ? undefined : reader.pos + length);
}
