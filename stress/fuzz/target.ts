import type { Random } from "../random.ts";

/** What one case feeds to a target. */
export interface Input {
  /** The valid frames that the case was made of. */
  readonly sent: readonly Uint8Array[];
  /** What comes in instead: on a stream any slices, on a WebSocket one message each. */
  readonly segments: readonly Uint8Array[];
}

/** Something that reads bytes of a stranger, and what it promises. */
export interface Target {
  readonly name: string;
  /** Its part of all cases, relative to the others. */
  readonly share: number;
  /** Whether segments may be cut and joined at will. */
  readonly carrier: "stream" | "messages";
  /** Where fields of four bytes begin in a frame's header: lengths, numbers, errors. */
  readonly fields: readonly number[];
  /** Valid frames of one conversation, in order. */
  conversation(random: Random): Uint8Array[];
  /** Feeds the target; tells how it ended. Throws {@link Broken} when it breaks a promise. */
  check(input: Input): string | Promise<string>;
}

/** A promise was broken: this is what a fuzzer is for. */
export class Broken extends Error {}
