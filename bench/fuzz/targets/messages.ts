import { isDeepStrictEqual } from "node:util";
import {
  decodePush,
  decodeReply,
  decodeRequest,
  encodePush,
  encodeReply,
  encodeRequest,
} from "@opend/core/internal";
import type { Random } from "../../random.ts";
import { type Body, corpus } from "../corpus.ts";
import { joined } from "../mutations.ts";
import { refusal } from "../reading.ts";
import { Broken, type Input, type Target } from "../target.ts";

/** What is read is written and read again: then it must be the same. */
function roundTrip(
  { protocol, role }: Body,
  bytes: Uint8Array,
): readonly [object, object] | "failure" {
  if (protocol.kind === "push") {
    const s2c = decodePush(protocol, bytes);
    return [s2c, decodePush(protocol, encodePush(protocol, s2c))];
  }
  if (role === "request") {
    const c2s = decodeRequest(protocol, bytes);
    return [c2s, decodeRequest(protocol, encodeRequest(protocol, c2s))];
  }
  const reply = decodeReply(protocol, bytes);
  if (reply.retType !== 0) return "failure";
  return [reply, decodeReply(protocol, encodeReply(protocol, reply))];
}

/** Before the body stands which of the corpus it is, so that a spoilt one may meet another type. */
const numbered: readonly Uint8Array[] = corpus.map(({ bytes }, index) =>
  joined(Uint8Array.of(index >> 8, index & 0xff), bytes),
);

function outcome(message: Uint8Array): string {
  const index = ((message[0] ?? 0) << 8) | (message[1] ?? 0);
  const type = corpus[index % corpus.length] as Body;
  let both: readonly [object, object] | "failure";
  try {
    both = roundTrip(type, message.subarray(2));
  } catch (thrown) {
    return refusal(thrown);
  }
  if (both === "failure") return "a failure reply";
  if (!isDeepStrictEqual(...both))
    throw new Broken(`${type.protocol.name}: what is read, written and read again is different`);
  return "taken in";
}

const bodies: Target = {
  name: "messages",
  share: 14,
  carrier: "messages",
  fields: [0, 2, 4],
  conversation: (random: Random) => [random.pick(numbered)],
  check({ sent, segments }: Input) {
    const outcomes = segments.map((segment, index) => {
      const told = outcome(segment);
      if (told !== "taken in" && sent[index] === segment)
        throw new Broken(`refused a valid body: ${told}`);
      return told;
    });
    return outcomes[0] ?? "nothing came";
  },
};

export const messageTargets: readonly Target[] = [bodies];
