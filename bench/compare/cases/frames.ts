import {
  decodeReplyFrame,
  encodeReplyFrame,
  encodeRequestFrame,
  tcpDialect,
} from "@opend/core/internal";
import { InitConnect } from "@opend/core/system/init-connect";
import { hash } from "@opend/tcp-crypto";
import type { Comparison } from "../measure.ts";
import type { OfficialClient } from "../official.ts";
import { repeat } from "../repeat.ts";

/** The framing alone, around a body of ordinary size. */
export function frameCases(official: OfficialClient): Comparison[] {
  const body = new Uint8Array(400).fill(7);
  const reply = encodeReplyFrame({ command: 3004, section: 9, error: 0, errorText: "", body });
  const message = Uint8Array.from(reply).buffer;
  const tcp = tcpDialect({ hash }).begin();
  const tcpFrame = tcp.encode(InitConnect.id, 1, body);
  const ignore = (): void => {};
  return [
    {
      name: "websocket frame, write",
      sides: {
        ours: repeat(() => encodeRequestFrame({ command: 3004, section: 9, body })),
        "futu-api": repeat(() => official.websock.packBuff(3004, 9, body)),
      },
    },
    {
      name: "websocket frame, read",
      sides: {
        ours: repeat(() => decodeReplyFrame(new Uint8Array(message), 0)),
        "futu-api": repeat(() => official.websock.unpackBuff(message)),
      },
    },
    {
      name: "tcp frame with its SHA-1, write",
      sides: { ours: repeat(() => tcp.encode(InitConnect.id, 1, body)) },
    },
    {
      name: "tcp frame with its SHA-1, read",
      sides: { ours: repeat(() => tcp.decode(tcpFrame, ignore)) },
    },
  ];
}
