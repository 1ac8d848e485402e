import { decodePush, decodeReply } from "@opend/core/internal";
import { json } from "@opend/core/json";
import { jsonBodies } from "./json-bodies.ts";
import type { Hostile } from "./lists.ts";
import { heapOf, isRead, largest } from "./measure.ts";
import { protobufBodies } from "./protobuf-bodies.ts";

export const formats = ["protobuf", "JSON"] as const;
export type Format = (typeof formats)[number];

export const bodiesOf: Readonly<Record<Format, () => readonly Hostile[]>> = {
  protobuf: protobufBodies,
  JSON: jsonBodies,
};

/** The memory that one body fills while it is read. */
export interface Measured {
  readonly format: Format;
  readonly protocol: string;
  readonly what: string;
  readonly bytes: number;
  readonly heapBytes: number;
  /** Whether a larger body of this kind is refused. */
  readonly isLargest: boolean;
}

/** Memory is measured to about this many bytes. */
const noiseBytes = 128 * 1024;
const freeBytes = 512 * 1024;
const heapBytesPerByte = 50;
const mostBytes = 128 * 1024 * 1024;

/** Whether a body fills more memory than promised. */
export const isOver = ({ bytes, heapBytes }: Measured): boolean =>
  heapBytes > Math.min(freeBytes + heapBytesPerByte * bytes, mostBytes) + noiseBytes;

/** The memory that a body fills per byte, beyond the free amount of every body. */
export const perByte = ({ bytes, heapBytes }: Measured): number =>
  Math.max(heapBytes - freeBytes, 0) / bytes;

function reader(format: Format, { protocol }: Hostile): (body: Uint8Array) => object {
  const how = format === "JSON" ? json : undefined;
  return (body) =>
    protocol.kind === "push" ? decodePush(protocol, body, how) : decodeReply(protocol, body, how);
}

/** The memory of the parser until the message is created. */
const between: Readonly<Record<Format, (body: Uint8Array) => unknown>> = {
  protobuf: () => undefined,
  JSON: (body) => {
    const text = new TextDecoder().decode(body);
    return [text, JSON.parse(text)];
  },
};

/** Measures the largest body of this kind that is read, up to `mostBodyBytes`. */
export function measure(
  format: Format,
  hostile: Hostile,
  mostBodyBytes: number,
  read: (body: Uint8Array) => object = reader(format, hostile),
): Measured {
  const most = Math.floor(mostBodyBytes / hostile.itemBytes);
  const count = largest(most, (items) => {
    const body = hostile.body(items);
    return isRead(() => read(body));
  });
  const body = hostile.body(count);
  // The first time, an engine also keeps the names of the fields.
  const attempt = (): unknown => (count === 0 ? undefined : read(body));
  attempt();
  return {
    format,
    protocol: hostile.protocol.name,
    what: hostile.what,
    bytes: body.length,
    heapBytes: heapOf(attempt) + heapOf(() => between[format](body)),
    isLargest: count < most,
  };
}
