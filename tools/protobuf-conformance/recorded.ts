import type { Answer } from "./answer.ts";

/** A request of the official runner and our answer, as a line: `type payload answer`, in hex. */
export function lineOf(messageType: string, payload: Uint8Array, answer: Answer): string {
  const given = "protobufPayload" in answer ? hexOf(answer.protobufPayload) : "refused";
  return `${messageType} ${hexOf(payload)} ${given}`;
}

/** The type and the payload of such a line. */
export function requestOf(line: string): readonly [messageType: string, payload: Uint8Array] {
  const [messageType = "", payload = ""] = line.split(" ");
  return [messageType, Uint8Array.from(Buffer.from(payload.replace(/^-$/, ""), "hex"))];
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex") || "-";
