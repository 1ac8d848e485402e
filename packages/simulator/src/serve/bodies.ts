/*
 * The engine uses only protobuf. JSON bodies are converted here, by protocol number. This module
 * contains every message of the schema, so it is loaded with the first connection that needs it.
 */
import { isOpendError } from "@opend/core";
import { decodeMessage, encodeMessage } from "@opend/core/internal";
import { json } from "@opend/core/json";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { servedProtocols } from "@opend/core/served";
import type { Message } from "../traffic/fault.ts";

const known = new Map(servedProtocols.map((each) => [each.id, each]));

/**
 * Converts the body of a request from JSON to protobuf. For an unknown protocol the result is empty.
 *
 * @throws {MessageError} the body is not this request.
 */
export function readBody({ protoId, body }: Message): Uint8Array {
  const protocol = known.get(protoId);
  if (protocol?.kind !== "request") return new Uint8Array();
  const { request } = protocol;
  return encodeMessage(request, decodeMessage(request, body, json));
}

/**
 * Converts the body of a reply or push to JSON. If a fault has removed a required field, the result
 * has no fields.
 */
export function writeBody({ protoId, body }: Message): Uint8Array {
  // The reply for an unknown protocol is a failure, whose fields are the same in all replies.
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
