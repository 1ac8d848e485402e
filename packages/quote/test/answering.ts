import { type Init, type Reply, ReplyError, type SendableProtocol } from "@opend/core";
import { decodeReply } from "@opend/core/internal";
import { served } from "@opend/core/served";
import { encodeReply } from "@opend/core/server";
import type { Requester } from "../src/ask/requester.ts";

/** Answers one protocol, or refuses with this text. */
export interface Answer {
  readonly protocol: SendableProtocol;
  readonly reply: (c2s: never) => object | string;
}

/** Answers a protocol with this message, or refuses with this text. */
export const answer = <C2S extends object, S2C extends object>(
  protocol: SendableProtocol<C2S, S2C>,
  reply: (c2s: C2S) => Init<S2C> | string,
): Answer => ({ protocol, reply }) as Answer;

/** An OpenD with these answers, through encoded bytes, and a list of its requests. */
export function answering(...answers: readonly Answer[]): {
  opend: Requester;
  asked: { name: string; c2s: object }[];
} {
  const asked: { name: string; c2s: object }[] = [];
  const request = async (protocol: SendableProtocol, c2s: object): Promise<object> => {
    asked.push({ name: protocol.name, c2s });
    const given = answers.find((each) => each.protocol.id === protocol.id)?.reply(c2s as never);
    if (given === undefined) throw new Error(`${protocol.name} was not expected`);
    const reply: Reply =
      typeof given === "string" ? { retType: -1, retMsg: given } : { retType: 0, s2c: given };
    const { s2c, ...envelope } = decodeReply(
      protocol,
      encodeReply(served(protocol), reply as Parameters<typeof encodeReply>[1]),
    );
    if (s2c === undefined) throw new ReplyError(protocol, envelope);
    return s2c;
  };
  return { opend: { request: request as Requester["request"] }, asked };
}
