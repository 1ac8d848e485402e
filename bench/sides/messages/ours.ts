import { decodeReply, encodeRequest } from "@opend/core/internal";
import { served } from "@opend/core/served";
import { decodeRequest, encodeReply, type ServedProtocol } from "@opend/core/server";
import { sampled } from "../../sampled.ts";
import type { MakeCases, Sample } from "../../side.ts";
import { type Codec, messageCases } from "./cases.ts";

function codecOf({ type }: Sample): Codec {
  const protocol = sampled.find(({ request, reply }) => [request.name, reply.name].includes(type));
  if (!protocol) throw new Error(`no protocol has the message ${type}`);
  const any: ServedProtocol = served<object, object>(protocol);
  return type === any.request.name
    ? {
        read: (bytes) => decodeRequest(any, bytes),
        write: (c2s) => encodeRequest(any, c2s),
      }
    : {
        read: (bytes) => decodeReply(any, bytes),
        write: (reply) => encodeReply(any, reply as ReturnType<typeof decodeReply>),
      };
}

/** The generated code of `@opend/core`, as a connection uses it. */
export const ours: MakeCases = async ({ samples }) => messageCases(samples, codecOf);
