import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Readable } from "node:stream";
import { deflateRawSync } from "node:zlib";
import { encodeReplyFrame } from "@opend/core/internal";

/** How the message is sent. */
export type FloodStyle =
  /** As one frame. */
  | "whole"
  /** As frames of 64 kB. */
  | "in fragments"
  /** As one frame of a thousandth of its size, although the client may not have offered to inflate it. */
  | "compressed";

const chunkBytes = 64 * 1024;
const isBinary = 0x02;
const isLast = 0x80;
const isDeflated = 0x40;
const isClosing = 0x88;

/** A WebSocket server that sends a message of OpenD with a body of this many bytes before any login. */
export async function flood(style: FloodStyle, bodyBytes: number) {
  const message = Buffer.from(
    encodeReplyFrame({
      command: 1,
      section: 1,
      error: 0,
      errorText: "",
      body: new Uint8Array(bodyBytes),
    }),
  );
  const sockets = new Set<Socket>();
  const seen = { extensions: undefined as string | undefined, sentBytes: 0 };
  const server = createServer();
  server.on("upgrade", ({ headers }, socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    // Deno's process waits for the answer to its closing frame.
    socket.on("data", ([first]: Buffer) => {
      if (first === isClosing) socket.destroy();
    });
    seen.extensions = headers["sec-websocket-extensions"];
    const extension =
      style === "compressed" ? ["Sec-WebSocket-Extensions: permessage-deflate"] : [];
    const answer = [
      "HTTP/1.1 101 Switching Protocols",
      "Upgrade: websocket",
      "Connection: Upgrade",
      `Sec-WebSocket-Accept: ${acceptance(headers["sec-websocket-key"])}`,
      ...extension,
    ];
    socket.write(`${answer.join("\r\n")}\r\n\r\n`);
    const sent = pieces(framesOf(style, message), (bytes) => {
      seen.sentBytes += bytes;
    });
    Readable.from(sent).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Yields the bytes in pieces, and reports each one that a socket accepted. */
function* pieces(
  frames: Iterable<Uint8Array>,
  onSent: (bytes: number) => void,
): Iterable<Uint8Array> {
  for (const frame of frames) {
    for (let at = 0; at < frame.length; at += chunkBytes) {
      const piece = frame.subarray(at, at + chunkBytes);
      onSent(piece.length);
      yield piece;
    }
  }
}

function* framesOf(style: FloodStyle, message: Buffer): Iterable<Uint8Array> {
  if (style === "whole") yield frame(isLast | isBinary, message);
  if (style === "compressed") yield frame(isLast | isDeflated | isBinary, deflateRawSync(message));
  if (style !== "in fragments") return;
  for (let at = 0; at < message.length; at += chunkBytes) {
    const end = at + chunkBytes;
    const bits = (at === 0 ? isBinary : 0) | (end >= message.length ? isLast : 0);
    yield frame(bits, message.subarray(at, end));
  }
}

function frame(bits: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(bits), lengthOf(content), content]);
}

/** The length in the shortest of its three forms, because browsers refuse the others. */
function lengthOf({ length }: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(9);
  if (length < 126) return Uint8Array.of(length);
  bytes[0] = length < 65_536 ? 126 : 127;
  if (length < 65_536) return bytes.subarray(0, bytes.writeUInt16BE(length, 1));
  return bytes.subarray(0, bytes.writeBigUInt64BE(BigInt(length), 1));
}

/** The answer to the client's key according to RFC 6455. */
const acceptance = (key = ""): string =>
  createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
