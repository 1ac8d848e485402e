import { type Init, type ProtocolRef, ReplyError, type SendableProtocol } from "@opend/core";
import { decodeReply, encodeRequest } from "@opend/core/internal";
import { served } from "@opend/core/served";
import { decodeRequest, encodeReply } from "@opend/core/server";
import type { Requester } from "../src/ask/requester.ts";

/** Answers one protocol: the bytes of a request in, the bytes of its reply out. */
export interface Answer {
  readonly protocol: ProtocolRef;
  reply(request: Uint8Array): Uint8Array;
}

/** Answers a protocol with this message, or refuses with this text. */
export function answer<C2S extends object, S2C extends object>(
  protocol: SendableProtocol<C2S, S2C>,
  reply: (c2s: C2S) => Init<S2C> | string,
): Answer {
  const own = served(protocol);
  return {
    protocol,
    reply(request) {
      const given = reply(decodeRequest(own, request));
      return encodeReply(
        own,
        typeof given === "string" ? { retType: -1, retMsg: given } : { retType: 0, s2c: given },
      );
    },
  };
}

/** A request of that list. */
export interface Asked {
  readonly name: string;
  readonly c2s: object;
}

/** An OpenD with these answers, through encoded bytes, and a list of its requests. */
export function answering(...answers: readonly Answer[]): { opend: Requester; asked: Asked[] } {
  const asked: Asked[] = [];
  const request: Requester["request"] = async (protocol, c2s) => {
    asked.push({ name: protocol.name, c2s });
    const found = answers.find((each) => each.protocol.id === protocol.id);
    if (!found) throw new Error(`${protocol.name} was not expected`);
    const reply = found.reply(encodeRequest(protocol, c2s));
    const { s2c, ...envelope } = decodeReply(protocol, reply);
    if (s2c === undefined) throw new ReplyError(protocol, envelope);
    return s2c;
  };
  return { opend: { request }, asked };
}
