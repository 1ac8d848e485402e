import type { Random } from "../random.ts";

/** The input of one case. */
export interface Input {
  /** The valid frames from which the case was made. */
  readonly sent: readonly Uint8Array[];
  /** The actual input: any slices for a stream, one message each for a WebSocket. */
  readonly segments: readonly Uint8Array[];
}

/** A reader of untrusted bytes, with its guarantees. */
export interface Target {
  readonly name: string;
  /** Its share of all cases, relative to the others. */
  readonly share: number;
  /** Whether segments may be cut and joined at will. */
  readonly carrier: "stream" | "messages";
  /** The offsets of the four-byte fields in a frame's header: lengths, numbers, errors. */
  readonly fields: readonly number[];
  /** Valid frames of one conversation, in order. */
  conversation(random: Random): Uint8Array[];
  /** Feeds the target and returns its outcome. Throws {@link Broken} when it breaks a guarantee. */
  check(input: Input): string | Promise<string>;
}

/** Thrown when a target breaks a guarantee. */
export class Broken extends Error {}
