/* The server's half of a protocol: reads requests, writes replies and pushes. */
import { missingField } from "../bad-message.ts";
import { type BodyFormat, protobuf } from "../body-format.ts";
import {
  Response as LoginReply,
  Request as LoginRequest,
} from "../gen/serve/system/init-web-socket.ts";
import type { Init } from "../message.ts";
import type { Reply, ServedProtocol, ServedPush } from "../protocol.ts";

export type { AnyServed, ServedProtocol, ServedPush } from "../protocol.ts";

/** The login of the WebSocket service (its command 1). It is not a protocol of the schema. */
export { LoginReply, LoginRequest };

/** Decodes the body of a request. */
export function decodeRequest<C2S extends object>(
  { isFlat, request, c2s: flat }: ServedProtocol<C2S>,
  body: Uint8Array,
  format: BodyFormat = protobuf,
): C2S {
  if (isFlat) return format.read(flat, body);
  const { c2s } = format.read(request, body);
  if (!c2s) throw missingField(request.name, "c2s");
  return c2s;
}

/** Encodes the body of a reply. */
export function encodeReply<S2C extends object>(
  { isFlat, reply: type }: ServedProtocol<object, S2C>,
  reply: Omit<Reply, "s2c"> & { readonly s2c?: Init<S2C> | undefined },
  format: BodyFormat = protobuf,
): Uint8Array {
  const { s2c, ...envelope } = reply;
  return format.write(type, isFlat ? { ...s2c, ...envelope } : reply);
}

/** Encodes the body of a push. */
export function encodePush<S2C extends object>(
  { push }: ServedPush<S2C>,
  s2c: Init<S2C>,
  format: BodyFormat = protobuf,
): Uint8Array {
  return format.write(push, { retType: 0, s2c });
}
