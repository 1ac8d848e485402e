import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault, FrameLayout, SentFrame } from "../traffic/fault.ts";
import { lackingField } from "../traffic/lacking.ts";

/** The kinds of damage to a reply or a push. */
export type Damage =
  /** The frame begins with wrong bytes. */
  | "magic"
  /** The header has the hash of another body. On TCP only. */
  | "sha1"
  /** The header announces a body of two gigabytes. On TCP only. */
  | "bodyLength"
  /** The header names a protocol that does not exist. */
  | "protocol"
  /** Every bit of the body is flipped. */
  | "body"
  /** A required field is absent; the frame is valid. */
  | "missing-field"
  /** An encrypted body lacks its last byte; the length in the header matches. */
  | "cipher";

export interface Corruption extends Choice {
  readonly what: Damage;
}

/** Damages replies and pushes. Messages for which the damage is impossible pass and do not count. */
export const corrupt = ({ what, ...choice }: Corruption): Fault => ({
  name: `corrupt ${what}`,
  begin() {
    const isHit = chooser(choice);
    if (what === "missing-field")
      return {
        on: () => ({
          message(message, next) {
            const body = lackingField(message);
            next(body && isHit(message) ? { ...message, body } : message);
          },
        }),
      };
    const damage = damages[what];
    return {
      on: ({ layout }) => ({
        frame(frame, next) {
          const bytes = damage(frame, layout);
          next(bytes && isHit(frame.message) ? { ...frame, bytes } : frame);
        },
      }),
    };
  },
});

type FrameDamage = (frame: SentFrame, layout: FrameLayout) => Uint8Array | undefined;

const damages: Readonly<Record<Exclude<Damage, "missing-field">, FrameDamage>> = {
  magic: ({ bytes }) => turnedOver(bytes, 0, 1),
  sha1: ({ bytes }, { sha1 }) => (sha1 === undefined ? undefined : turnedOver(bytes, sha1, 20)),
  bodyLength: ({ bytes }, layout) => withLength(bytes, layout, 2 ** 31),
  protocol({ bytes, message }, { protocol, isLittleEndian }) {
    const copy = bytes.slice();
    // Greater than all protocol ids in use.
    new DataView(copy.buffer).setUint32(protocol, message.protoId + 2 ** 24, isLittleEndian);
    return copy;
  },
  body: ({ bytes }, { headerBytes }) =>
    bytes.length === headerBytes ? undefined : turnedOver(bytes, headerBytes, bytes.length),
  cipher({ bytes, isEncrypted }, layout) {
    if (!isEncrypted) return undefined;
    return withLength(bytes.subarray(0, -1), layout, bytes.length - 1 - layout.headerBytes);
  },
};

function turnedOver(bytes: Uint8Array, from: number, count: number): Uint8Array {
  return bytes.map((byte, index) => (index >= from && index < from + count ? byte ^ 0xff : byte));
}

function withLength(
  bytes: Uint8Array,
  { bodyLength, isLittleEndian }: FrameLayout,
  length: number,
): Uint8Array | undefined {
  if (bodyLength === undefined) return undefined;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(bodyLength, length, isLittleEndian);
  return copy;
}
