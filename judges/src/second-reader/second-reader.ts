import type { BodyFormat, MessageReader, MessageWriter } from "@opend/core";
import { GetGlobalStatePart } from "@opend/core/system/get-global-state";
import { GetUserInfoPart } from "@opend/core/system/get-user-info";
import { ResponsePart } from "@opend/core/system/init-web-socket";
import { NotifyPart } from "@opend/core/system/notify";
import type { Type } from "protobufjs";
import { isIncomplete, typeOf } from "../protobufjs.ts";
import type { Tally } from "../report-files.ts";
import { agree } from "./agree.ts";

/** What reads only a part of a message. */
const parts: ReadonlySet<MessageReader> = new Set<MessageReader>([
  GetGlobalStatePart.reply,
  GetUserInfoPart.reply,
  NotifyPart.push,
  ResponsePart,
]);

/**
 * From now on, protobufjs also reads every body that our code reads or writes in this format, in this
 * process. Behaviour does not change; differences are counted.
 */
export function addSecondReader(
  format: BodyFormat,
  theirs: (type: Type, bytes: Uint8Array) => object,
  tally: Tally,
): void {
  const { read, write } = format;
  const check = (
    { name }: MessageReader | MessageWriter,
    bytes: Uint8Array,
    ours: object,
    isRead: boolean,
    isPart = false,
  ): void => {
    const type = typeOf(name);
    try {
      if (type) agree(tally, type, heard(theirs(type, bytes), isRead), ours, isPart);
      else tally.differences.push(`${name}: protobufjs knows no such message`);
    } catch (error) {
      // Our code also checks the required fields of a message, but later.
      if (!isRead || !isIncomplete(error))
        tally.differences.push(`${name}: protobufjs refuses it: ${String(error)}`);
    }
  };
  const watched: BodyFormat = {
    ...format,
    write(type: MessageWriter, message: object) {
      const bytes = write(type, message);
      check(type, bytes, message, false);
      return bytes;
    },
    read<T extends object>(type: MessageReader<T>, bytes: Uint8Array) {
      const message = read(type, bytes);
      check(type, bytes, message, true, parts.has(type));
      return message;
    },
  };
  Object.assign(format, watched);
}

/** A message without the `s2c` of a failure, which our code does not read. */
function heard(theirs: object & { readonly retType?: unknown }, isRead: boolean): object {
  return isRead && "s2c" in theirs && theirs.retType !== 0 ? { ...theirs, s2c: undefined } : theirs;
}
