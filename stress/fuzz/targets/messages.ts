import { isDeepStrictEqual } from "node:util";
import { decodePush, decodeReply, encodeRequest } from "@opend/core/internal";
import { served } from "@opend/core/served";
import { decodeRequest, encodePush, encodeReply } from "@opend/core/server";
import type { Random } from "../../random.ts";
import { type Body, corpus } from "../corpus.ts";
import { checkBy, numbered, split } from "../numbered.ts";
import { refusal } from "../reading.ts";
import { Broken, type Target } from "../target.ts";

/** A message that was read must be the same after writing and reading it again. */
function roundTrip(
  { protocol, role }: Body,
  bytes: Uint8Array,
): readonly [object, object] | "failure" {
  if (protocol.kind === "push") {
    const s2c = decodePush(protocol, bytes);
    return [s2c, decodePush(protocol, encodePush(served(protocol), s2c))];
  }
  if (role === "request") {
    const c2s = decodeRequest(served(protocol), bytes);
    return [c2s, decodeRequest(served(protocol), encodeRequest(protocol, c2s))];
  }
  const reply = decodeReply(protocol, bytes);
  if (reply.retType !== 0) return "failure";
  return [reply, decodeReply(protocol, encodeReply(served(protocol), reply))];
}

const messages: readonly Uint8Array[] = corpus.map(({ bytes }, index) => numbered(index, bytes));

function outcome(message: Uint8Array): string {
  const { index, bytes } = split(message);
  const type = corpus[index % corpus.length] as Body;
  let both: readonly [object, object] | "failure";
  try {
    both = roundTrip(type, bytes);
  } catch (thrown) {
    return refusal(thrown);
  }
  if (both === "failure") return "a failure reply";
  if (!isDeepStrictEqual(...both))
    throw new Broken(`${type.protocol.name}: writing and reading again changes it`);
  return "taken in";
}

const bodies: Target = {
  name: "messages",
  share: 14,
  carrier: "messages",
  fields: [0, 2, 4],
  conversation: (random: Random) => [random.pick(messages)],
  check: checkBy(outcome),
};

export const messageTargets: readonly Target[] = [bodies];
