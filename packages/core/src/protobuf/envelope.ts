/* The envelope of requests, replies and pushes, which is the same for every protocol. */
import { int32, string } from "./read-values.ts";
import { below, done, lacks, type Read, type Reader, skip } from "./reader.ts";
import { type Loose, missing, putMessage, type Write, type Writer } from "./writer.ts";

/** The fields of a reply or push beside its content. */
export interface Envelope<S2C extends object = object> {
  /** 0 success, −1 failure, −100 time-out, −200 disconnected, −400 unknown, −500 invalid body. */
  readonly retType: number;
  readonly retMsg?: string | undefined;
  readonly errCode?: number | undefined;
  /** Absent when `retType` is not 0. */
  readonly s2c?: S2C | undefined;
}

const words = 12;

/**
 * Reads a reply or push. A failure may contain part of an `s2c`, which may be incomplete, so it is
 * not read.
 */
export function readReply<S2C extends object>(reader: Reader, read: Read<S2C>): Envelope<S2C> {
  let retType: number | undefined;
  let retMsg: string | undefined;
  let errCode: number | undefined;
  let content: number | undefined;
  while (reader.tag !== 0) {
    if (reader.tag === 8) retType = int32(reader);
    else if (reader.tag === 18) retMsg = string(reader);
    else if (reader.tag === 24) errCode = int32(reader);
    else {
      if (reader.tag === 34) content = reader.pos;
      skip(reader);
    }
  }
  retType ??= lacks(reader, "retType");
  let s2c: S2C | undefined;
  if (retType === 0 && content !== undefined) {
    reader.pos = content;
    s2c = read(below(reader, "s2c"));
    reader.pos = reader.end;
  }
  return done(reader, words, { retType, retMsg, errCode, s2c });
}

/** Writes a request. */
export function writeRequest(writer: Writer, { c2s }: Loose<{ c2s: object }>, write: Write): void {
  putMessage(writer, 10, "c2s", c2s ?? missing(writer, "c2s"), write);
}
