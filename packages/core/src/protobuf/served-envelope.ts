/* The server's half of the envelope. */
import type { Envelope } from "./envelope.ts";
import { below, done, lacks, type Read, type Reader, skip } from "./reader.ts";
import { putInt32, putString } from "./write-values.ts";
import { type Loose, missing, putMessage, type Write, type Writer } from "./writer.ts";

const words = 6;

/** Reads a request. */
export function readRequest<C2S extends object>(reader: Reader, read: Read<C2S>): { c2s: C2S } {
  let c2s: C2S | undefined;
  while (reader.tag !== 0) {
    if (reader.tag === 10) c2s = read(below(reader, "c2s"));
    else skip(reader);
  }
  return done(reader, words, { c2s: c2s ?? lacks(reader, "c2s") });
}

/** Writes a reply or push. */
export function writeReply(writer: Writer, reply: Loose<Envelope>, write: Write): void {
  const { retType, retMsg, errCode, s2c } = reply;
  putInt32(writer, 8, "retType", retType ?? missing(writer, "retType"));
  putString(writer, 18, "retMsg", retMsg);
  putInt32(writer, 24, "errCode", errCode);
  putMessage(writer, 34, "s2c", s2c, write);
}
