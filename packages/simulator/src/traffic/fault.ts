import type { Clock } from "@opend/core/internal";

/** A message without its frame, sent to or received from a client. */
export interface Message {
  readonly kind: "request" | "reply" | "push";
  readonly protoId: number;
  readonly serialNo: number;
  /** The plain body. For replies and pushes it is always protobuf. */
  readonly body: Uint8Array;
  /** The format of a request and its reply on TCP. Default 0, protobuf. The login sets the format of pushes. */
  readonly protoFmt?: number | undefined;
  /** The error in a WebSocket's header. Default 0. */
  readonly error?: number;
}

/** A message in its frame, sent to a client. */
export interface SentFrame {
  readonly message: Message;
  readonly bytes: Uint8Array;
  readonly isEncrypted: boolean;
}

/** The values at each level of a connection, in this order: three for sending, two for receiving. */
export interface Passing {
  /** A reply or a push, before it is framed. */
  message: Message;
  frame: SentFrame;
  /** The bytes of one write to the socket; on a WebSocket, one message. */
  segment: Uint8Array;
  /** The bytes of one read from the socket; on a WebSocket, one message. */
  received: Uint8Array;
  /** A request, before it is answered. */
  request: Message;
}

export type Level = keyof Passing;

/** The functions of a fault at some levels. They call `next` to continue: once, often, later or never. */
export type LevelStages = {
  [L in Level]?: (passing: Passing[L], next: (passing: Passing[L]) => void) => void;
};

/** The behaviour of a fault on one connection. */
export interface Stages extends LevelStages {
  /** The fault was removed: pass everything held back to `next` now. Not called after the connection ended. */
  release?(): void;
  /** The connection has ended: stop timers. */
  end?(): void;
}

/** The offsets of the parts of a frame, in bytes. */
export interface FrameLayout {
  readonly headerBytes: number;
  readonly isLittleEndian: boolean;
  readonly protocol: number;
  readonly bodyLength?: number;
  readonly sha1?: number;
}

/** A connection as a fault sees it. */
export interface FaultyLine {
  readonly dialect: "tcp" | "websocket";
  readonly layout: FrameLayout;
  /** The protocol of the login. */
  readonly loginId: number;
  /** 1 for the first connection of the engine, and so on. */
  readonly number: number;
  readonly clock: Clock;
  /** Sends a message as if OpenD had. */
  send(message: Message): void;
  /** Ends the connection. Written bytes are still sent. */
  end(): void;
}

/** An active fault, with the state that all connections share. */
export interface Effect {
  /** Whether to accept one more connection. Called for each. */
  admits?(): boolean;
  /** Returns the behaviour on one connection. */
  on?(line: FaultyLine): Stages;
}

/** A fault of OpenD, or of the network before it: a value that can be added to a simulator. */
export interface Fault {
  readonly name: string;
  /** Called each time the fault is added. */
  begin(): Effect;
}
