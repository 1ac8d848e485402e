import { Buffer } from "node:buffer";
import { hash } from "@opend/tcp-crypto";
import type { ModelFrame, Reading } from "../reading.ts";
import type { Input } from "../target.ts";

interface Terms {
  readonly maxBodyBytes: number;
  /** `checked`: a body that does not match its SHA-1 is refused. `hidden`: the body is encrypted. */
  readonly bodies: "any" | "checked" | "hidden";
}

/**
 * Reads a stream of TCP frames according to the documented layout: 44 bytes of header, little-endian.
 */
export function readTcp({ segments }: Input, { maxBodyBytes, bodies }: Terms): Reading {
  const bytes = Buffer.concat(segments);
  const frames: ModelFrame[] = [];
  const unit = "bytes";
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0x46) return { frames, unit, refusedAt: at + 1 };
    if (at + 1 < bytes.length && bytes[at + 1] !== 0x54) return { frames, unit, refusedAt: at + 2 };
    if (at + 6 < bytes.length && bytes[at + 6] !== 0) return { frames, unit, refusedAt: at + 7 };
    if (at + 44 > bytes.length) break;
    const length = bytes.readUInt32LE(at + 12);
    if (length > maxBodyBytes) return { frames, unit, refusedAt: at + 44 };
    const end = at + 44 + length;
    if (end > bytes.length) break;
    const sha1 = bytes.subarray(at + 16, at + 36);
    const body = bytes.subarray(at + 44, end);
    if (bodies === "checked" && Buffer.compare(hash.sha1(body), sha1) !== 0)
      return { frames, unit, refusedAt: end };
    frames.push({
      protoId: bytes.readUInt32LE(at + 2),
      serialNo: bytes.readUInt32LE(at + 8),
      content: bodies === "hidden" ? { sha1 } : { body },
      end,
    });
    at = end;
  }
  return { frames, unit };
}
