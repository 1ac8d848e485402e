/*
 * The engine uses only protobuf. JSON bodies are converted here, by the number of their protocol. This
 * module contains every message of the schema, so it is loaded with the first connection that needs it.
 */
import { isOpendError } from "@opend/core";
import { decodeMessage, encodeMessage } from "@opend/core/internal";
import { json } from "@opend/core/json";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { servedProtocols } from "@opend/core/served";
import type { Message } from "../traffic/fault.ts";

const known = new Map(servedProtocols.map((each) => [each.id, each]));

/**
 * The body of a request in JSON as protobuf. Of a protocol that nobody knows nothing is read.
 *
 * @throws {MessageError} it is no such message.
 */
export function readBody({ protoId, body }: Message): Uint8Array {
  const protocol = known.get(protoId);
  if (protocol?.kind !== "request") return new Uint8Array();
  const { request } = protocol;
  return encodeMessage(request, decodeMessage(request, body, json));
}

/** The body of a reply or a push as JSON. One that lacks a field, which only a fault sends, lacks all. */
export function writeBody({ protoId, body }: Message): Uint8Array {
  // For an unknown protocol the body is a failure, whose fields all replies share.
  const protocol = known.get(protoId) ?? InitConnect;
  const reply = protocol.kind === "push" ? protocol.push : protocol.reply;
  try {
    return encodeMessage(reply, decodeMessage(reply, body), json);
  } catch (thrown) {
    if (isOpendError(thrown) && thrown.code === "bad-message") return nothing;
    throw thrown;
  }
}

const nothing: Uint8Array = new TextEncoder().encode("{}");
