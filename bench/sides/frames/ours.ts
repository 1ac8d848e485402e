import {
  decodeReplyFrame,
  encodeReplyFrame,
  encodeRequestFrame,
  tcpDialect,
} from "@opend/core/internal";
import { InitConnect } from "@opend/core/system/init-connect";
import { hash } from "@opend/tcp-crypto";
import { repeat } from "../../repeat.ts";
import type { MakeCases } from "../../side.ts";
import { body, replyFrame } from "./frame.ts";

/** The frame codec of `@opend/core`, around a body of ordinary size. */
export const ours: MakeCases = async () => {
  const reply = encodeReplyFrame(replyFrame);
  const tcp = tcpDialect({ hash }).begin();
  const tcpFrame = tcp.encode(InitConnect.id, 1, body);
  const ignore = (): void => {};
  return {
    "websocket frame, write": repeat(() =>
      encodeRequestFrame({ command: replyFrame.command, section: replyFrame.section, body }),
    ),
    "websocket frame, read": repeat(() => decodeReplyFrame(reply, 0)),
    "tcp frame with its SHA-1, write": repeat(() => tcp.encode(InitConnect.id, 1, body)),
    "tcp frame with its SHA-1, read": repeat(() => tcp.decode(tcpFrame, ignore)),
  };
};
