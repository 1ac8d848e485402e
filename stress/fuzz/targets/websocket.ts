import { Buffer } from "node:buffer";
import {
  type Conversation,
  decodeRequestFrame,
  encodeMessage,
  encodeReplyFrame,
  encodeRequestFrame,
  initCommand,
  webSocketDialect,
} from "@opend/core/internal";
import { LoginReply } from "@opend/core/server";
import type { Random } from "../../random.ts";
import { corpus } from "../corpus.ts";
import { follow, type ModelFrame, type Reading } from "../reading.ts";
import type { Input, Target } from "../target.ts";

const sign = Buffer.from("ft-v1.0\0");

/** Reads a list of WebSocket messages, each a frame of its own, big-endian. */
function read({ segments }: Input, headerBytes: number): Reading {
  const frames: ModelFrame[] = [];
  for (const [index, segment] of segments.entries()) {
    const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.length);
    const end = index + 1;
    if (bytes.length < headerBytes || !bytes.subarray(0, 8).equals(sign))
      return { frames, unit: "segments", refusedAt: end };
    frames.push({
      protoId: bytes.readUInt32BE(8),
      serialNo: Number(bytes.readBigUInt64BE(12)),
      content: { body: bytes.subarray(headerBytes) },
      end,
    });
  }
  return { frames, unit: "segments" };
}

const replyFrame = (command: number, section: number, body: Uint8Array): Uint8Array =>
  encodeReplyFrame({ command, section, error: 0, errorText: "", body });

const replies = (random: Random): Uint8Array[] =>
  Array.from({ length: 1 + random.below(11) }, () => {
    const { protocol, bytes } = random.pick(corpus);
    return replyFrame(protocol.id, random.u32(), bytes);
  });

const base = { carrier: "messages", fields: [8, 12, 16, 20, 24] } as const;

const client: Target = {
  ...base,
  name: "websocket conversation",
  share: 14,
  conversation: replies,
  check(input) {
    const conversation = webSocketDialect().begin();
    return follow(
      input,
      (segment, onFrame) => conversation.decode(segment, onFrame),
      read(input, 44),
    );
  },
};

const server: Target = {
  ...base,
  name: "websocket requests",
  share: 6,
  conversation: (random) =>
    Array.from({ length: 1 + random.below(11) }, () => {
      const { protocol, bytes } = random.pick(corpus);
      return encodeRequestFrame({ command: protocol.id, section: random.u32(), body: bytes });
    }),
  check: (input) =>
    follow(
      input,
      (segment, onFrame) => {
        const { command, section, body } = decodeRequestFrame(segment, 0);
        onFrame({ protoId: command, serialNo: section, body });
      },
      read(input, 20),
    ),
};

const granted = encodeMessage(LoginReply, { retType: 0, s2c: { connID: 7n } });

const login: Target = {
  ...base,
  name: "websocket login",
  share: 4,
  conversation: (random) => [replyFrame(initCommand, 1, granted), ...replies(random)],
  check(input) {
    const conversation: Conversation = webSocketDialect({ key: "secret" }).begin();
    let isLoggedIn = false;
    const reading = read(input, 44);
    return follow(
      input,
      (segment, onFrame) =>
        conversation.decode(segment, (frame) => {
          onFrame(frame);
          if (isLoggedIn || frame.protoId !== initCommand || frame.serialNo !== 1) return;
          conversation.accept(frame);
          isLoggedIn = true;
        }),
      // A message that is not a login reply may be refused for its content.
      { ...reading, sure: intactMessages(input) },
    );
  },
};

function intactMessages({ sent, segments }: Input): number {
  const index = segments.findIndex((segment, at) => {
    const before = sent[at];
    return before === undefined || Buffer.compare(segment, before) !== 0;
  });
  return index < 0 ? segments.length : index;
}

export const webSocketTargets: readonly Target[] = [client, server, login];
