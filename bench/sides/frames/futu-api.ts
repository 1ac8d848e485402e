import { encodeReplyFrame } from "@opend/core/internal";
import { officialClient } from "../../official.ts";
import { repeat } from "../../repeat.ts";
import type { MakeCases } from "../../side.ts";
import { body, replyFrame } from "./frame.ts";

/** The frame code of `futu-api`, which supports WebSocket only. */
export const futuApi: MakeCases = async ({ url }) => {
  const { websock } = await officialClient(new URL(url));
  const message = Uint8Array.from(encodeReplyFrame(replyFrame)).buffer;
  return {
    "websocket frame, write": repeat(() =>
      websock.packBuff(replyFrame.command, replyFrame.section, body),
    ),
    "websocket frame, read": repeat(() => websock.unpackBuff(message)),
  };
};
