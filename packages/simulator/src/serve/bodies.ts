/*
 * Behind a port everything is protobuf. What travels in JSON is translated here, by the number of its
 * protocol. This names every message of the schema: it is loaded with the first connection that needs it.
 */
import { json } from "@opend/core/json";
import { protocols } from "@opend/core/protocols";
import { InitConnect } from "@opend/core/system/init-connect";
import type { Message } from "../traffic/fault.ts";

const known = new Map(protocols.map((each) => [each.id, each]));

/**
 * The body of a request in JSON as protobuf; required fields may be missing. Of a protocol that nobody knows
 * nothing is read.
 *
 * @throws {MessageError} it is no such message.
 */
export function readBody({ protoId, body }: Message): Uint8Array {
  const protocol = known.get(protoId);
  if (protocol?.kind !== "request") return new Uint8Array();
  const { request } = protocol;
  return request.wire.encode(json.read(request, body)).finish();
}

/** The body of a reply or a push as JSON. */
export function writeBody({ protoId, body }: Message): Uint8Array {
  // Where there is no such protocol, a failure says so in the fields that all replies share.
  const protocol = known.get(protoId) ?? InitConnect;
  const type = protocol.kind === "push" ? protocol.push : protocol.reply;
  return json.write(type, type.wire.decode(body));
}
