import type { BodyFormat, MessageType } from "@opend/core";
import type { Type } from "protobufjs";
import type { Tally } from "../compare.ts";
import { isIncomplete, typeOf } from "../protobufjs.ts";
import { agree } from "./agree.ts";

/**
 * From now on, in this process, protobufjs also reads every body that our code reads or writes in
 * this format. Nobody notices; what differs from what our code made of it is counted.
 */
export function addSecondReader(
  format: BodyFormat,
  theirs: (type: Type, bytes: Uint8Array) => object,
  tally: Tally,
): void {
  const { read, write } = format;
  const check = ({ name }: MessageType, bytes: Uint8Array, ours: object, isRead = false): void => {
    const type = typeOf(name);
    try {
      if (type) agree(tally, type, theirs(type, bytes), ours);
      else tally.differences.push(`${name}: protobufjs knows no such message`);
    } catch (error) {
      // Our code looks for required fields of what it has read as well, but later.
      if (!isRead || !isIncomplete(error))
        tally.differences.push(`${name}: protobufjs refuses it: ${String(error)}`);
    }
  };
  const watched: BodyFormat = {
    ...format,
    write(type, message) {
      const bytes = write(type, message);
      check(type, bytes, message);
      return bytes;
    },
    read(type, bytes) {
      const message = read(type, bytes);
      check(type, bytes, message, true);
      return message;
    },
  };
  Object.assign(format, watched);
}
