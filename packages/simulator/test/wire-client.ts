import { once } from "node:events";
import { connect } from "node:net";
import type { BodyFormat, Init, Protocol, Push, Reply } from "@opend/core";
import {
  type Conversation,
  decodePush,
  decodeReply,
  encodeRequest,
  type Frame,
  type TcpDialectOptions,
  tcpDialect,
  webSocketDialect,
} from "@opend/core/internal";
import { hash } from "@opend/tcp-crypto";
import { WebSocket } from "ws";
import type { Simulator } from "../src/node/index.ts";

interface Socket {
  send(bytes: Uint8Array): void;
  pause(): unknown;
  close(): void;
}

/** A client on a real port that corrects and hides nothing. */
export class WireClient {
  /** The received frames that `next` has not returned yet. */
  readonly frames: Frame[] = [];
  /** The received chunks of the socket. */
  readonly segments: Uint8Array[] = [];
  /** Resolves when the socket is closed. */
  readonly closed: Promise<unknown>;
  /** The error that made the bytes unreadable. */
  failure: unknown;
  /** The frame of the reply to the login. */
  granted: Frame | undefined;
  readonly #socket: Socket;
  readonly #conversation: Conversation;
  readonly #format: BodyFormat | undefined;
  #serialNo = 0;
  #isClosed = false;
  #wake: () => void = () => {};

  private constructor(
    socket: Socket,
    conversation: Conversation,
    closed: Promise<unknown>,
    format?: BodyFormat,
  ) {
    this.#socket = socket;
    this.#format = format;
    this.#conversation = conversation;
    this.closed = closed.then(() => {
      this.#isClosed = true;
      this.#wake();
    });
  }

  /** Connects over TCP without logging in. */
  static async tcp(
    { port }: Simulator,
    options: Omit<TcpDialectOptions, "hash"> = {},
  ): Promise<WireClient> {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await once(socket, "connect");
    const wire = {
      send: (bytes: Uint8Array) => void socket.write(bytes),
      pause: () => socket.pause(),
      close: () => void socket.destroy(),
    };
    const { begin, bodyFormat } = tcpDialect({ hash, ...options });
    const client = new WireClient(wire, begin(), closed, bodyFormat);
    socket.on("data", (bytes) => client.#take(bytes));
    return client;
  }

  /** Connects over WebSocket without logging in. */
  static async webSocket({ webSocketPort }: Simulator): Promise<WireClient> {
    const socket = new WebSocket(`ws://127.0.0.1:${webSocketPort}`);
    socket.on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    const client = new WireClient(socket, webSocketDialect().begin(), closed);
    socket.on("message", (bytes) => client.#take(bytes as Buffer));
    await Promise.race([new Promise((resolve) => socket.once("open", resolve)), closed]);
    return client;
  }

  /** Logs in and reads the reply. Throws the errors of the dialect. */
  async login(): Promise<this> {
    const { protoId, body } = this.#conversation.login;
    this.sendBody(protoId, body.call(this.#conversation.login));
    this.granted = await this.next();
    if (this.failure !== undefined) throw this.failure;
    return this;
  }

  /** Sends a request, and returns its serial number. */
  send<C2S extends object>(protocol: Protocol<C2S>, c2s: Init<C2S>): number {
    return this.sendBody(protocol.id, encodeRequest(protocol, c2s, this.#format));
  }

  sendBody(protoId: number, body: Uint8Array): number {
    const serialNo = ++this.#serialNo;
    this.sendBytes(this.#conversation.encode(protoId, serialNo, body));
    return serialNo;
  }

  sendBytes(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  /** The reply, which must be the next frame. */
  async ask<C2S extends object, S2C extends object>(
    protocol: Protocol<C2S, S2C>,
    c2s: Init<C2S>,
  ): Promise<Reply<S2C>> {
    const serialNo = this.send(protocol, c2s);
    const frame = await this.next();
    if (frame.protoId !== protocol.id || frame.serialNo !== serialNo)
      throw new Error(`${frame.protoId}/${frame.serialNo} came instead of a reply`);
    return decodeReply(protocol, frame.body, frame.format);
  }

  /** The push in the next frame. */
  async nextPush<S2C extends object>(push: Push<S2C>): Promise<S2C> {
    const frame = await this.next();
    if (frame.protoId !== push.id) throw new Error(`${frame.protoId} came instead of a push`);
    return decodePush(push, frame.body, frame.format);
  }

  /** The next frame. Rejects when the socket closes or its bytes are unreadable. */
  async next(): Promise<Frame> {
    for (;;) {
      const frame = this.frames.shift();
      if (frame) return frame;
      if (this.failure !== undefined) throw this.failure;
      if (this.#isClosed) throw new Error("the socket is closed");
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Stops reading. */
  pause(): void {
    this.#socket.pause();
  }

  close(): void {
    this.#socket.close();
  }

  #take(bytes: Uint8Array): void {
    this.segments.push(bytes);
    try {
      // Copied like in a session, so that messages contain no Buffer.
      const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.#conversation.decode(plain, (frame) => this.#onFrame(frame));
    } catch (error) {
      this.failure = error;
    }
    this.#wake();
  }

  // The cipher changes with the login's reply, before the next frame is read.
  #onFrame(frame: Frame): void {
    this.frames.push(frame);
    if (frame.protoId === this.#conversation.login.protoId && frame.serialNo === 1)
      this.#conversation.accept(frame);
  }
}
