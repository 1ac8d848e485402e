import { isOpendError } from "@opend/core";
import { hash } from "@opend/tcp-crypto";
import { Broken, type Input } from "./target.ts";

/** A delivered frame. */
interface HandedOn {
  readonly protoId: number;
  readonly serialNo: number;
  readonly body: Uint8Array;
}

/** A frame as the model reads it. */
export interface ModelFrame {
  readonly protoId: number;
  readonly serialNo: number;
  /** The content, or the SHA-1 of the content if it is encrypted. */
  readonly content: { readonly body: Uint8Array } | { readonly sha1: Uint8Array };
  /** How much of the input must have arrived before the frame is complete. */
  readonly end: number;
}

/** The expected result of a decoder, computed in another way: all at once, without state. */
export interface Reading {
  /** The unit of `end` and `refusedAt`. */
  readonly unit: "bytes" | "segments";
  readonly frames: readonly ModelFrame[];
  /** The decoder must refuse as soon as this much has arrived. Absent: never. */
  readonly refusedAt?: number | undefined;
  /** The decoder may refuse earlier, but not before this many frames. Absent: it may not. */
  readonly sure?: number;
}

type Decode = (segment: Uint8Array, onFrame: (frame: HandedOn) => void) => void;

/** The error codes with which hostile bytes may be refused. */
const allowed = new Set(["bad-frame", "bad-cipher", "bad-message", "connect-failed"]);

/** The code of a typed refusal. Any other thrown value is a crash. */
export function refusal(thrown: unknown): string {
  if (isOpendError(thrown) && allowed.has(thrown.code))
    return thrown.code === "connect-failed" ? `${thrown.code} ${thrown.reason}` : thrown.code;
  const stack = thrown instanceof Error ? thrown.stack : String(thrown);
  throw new Broken(`threw an untyped error: ${stack}`);
}

/** Passes the input segment by segment, and compares each result with the model. */
export function follow(input: Input, decode: Decode, reading: Reading): string {
  const { frames, unit, refusedAt = Infinity, sure = Infinity } = reading;
  let fed = 0;
  let due = 0;
  let handedOn = 0;
  let refused: string | undefined;
  const onFrame = (frame: HandedOn): void => {
    const expected = frames[handedOn];
    if (refused !== undefined) throw new Broken("delivered a frame after it had refused");
    if (!expected || expected.end > fed) throw new Broken(`delivered frame ${handedOn} of nothing`);
    if (!isSame(frame, expected)) throw new Broken(`frame ${handedOn} differs from the input`);
    handedOn += 1;
  };
  for (const segment of input.segments) {
    fed += unit === "bytes" ? segment.length : 1;
    try {
      decode(segment, onFrame);
    } catch (thrown) {
      if (thrown instanceof Broken) throw thrown;
      refused = refusal(thrown);
    }
    while (due < frames.length && (frames[due] as ModelFrame).end <= fed) due += 1;
    if (handedOn < due && (refused === undefined || handedOn < Math.min(due, sure)))
      throw new Broken(`handed on ${handedOn} of ${due} frames (${refused ?? "no refusal"})`);
    if (refused !== undefined) {
      if (fed >= refusedAt || handedOn >= sure) return refused;
      throw new Broken(`refused valid input: ${refused}`);
    }
    if (fed >= refusedAt) throw new Broken(`did not refuse with ${fed} ${unit} there`);
  }
  return fed === (frames.at(-1)?.end ?? 0) ? "taken in" : "waits for more";
}

function isSame({ protoId, serialNo, body }: HandedOn, expected: ModelFrame): boolean {
  const { content } = expected;
  const isContent =
    "body" in content
      ? Buffer.compare(body, content.body) === 0
      : Buffer.compare(hash.sha1(body), content.sha1) === 0;
  return isContent && protoId === expected.protoId && serialNo === expected.serialNo;
}

/** How many of the sent frames are before the first damaged byte. */
export function intact({ sent, segments }: Input): number {
  const before = Buffer.concat(sent);
  const now = Buffer.concat(segments);
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  let count = 0;
  for (let end = 0; count < sent.length; count++) {
    end += sent[count]?.length ?? 0;
    if (end > same) break;
  }
  return count;
}
