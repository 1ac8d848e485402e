import type { Clock } from "@opend/core/internal";

/** A message without its frame: on its way to a client, or just come from one. */
export interface Message {
  readonly kind: "request" | "reply" | "push";
  readonly protoId: number;
  readonly serialNo: number;
  /** Plain; of replies and pushes always protobuf. */
  readonly body: Uint8Array;
  /** How a request is written, and its reply will be, on TCP. Default 0, protobuf; pushes are written as the login asked. */
  readonly protoFmt?: number | undefined;
  /** The error in a WebSocket's header. Default 0. */
  readonly error?: number;
}

/** A message in its frame, on its way to a client. */
export interface SentFrame {
  readonly message: Message;
  readonly bytes: Uint8Array;
  readonly isEncrypted: boolean;
}

/** What passes at each level of a connection, in this order: three on the way out, two on the way in. */
export interface Passing {
  /** A reply or a push, before it is framed. */
  message: Message;
  frame: SentFrame;
  /** What is written to the socket at once; on a WebSocket, one message. */
  segment: Uint8Array;
  /** What was read from the socket at once; on a WebSocket, one message. */
  received: Uint8Array;
  /** A request, before it is answered. */
  request: Message;
}

export type Level = keyof Passing;

/** What a fault does at some levels: `next` goes on, once, often, later or never. */
export type LevelStages = {
  [L in Level]?: (passing: Passing[L], next: (passing: Passing[L]) => void) => void;
};

/** What a fault does on one connection. */
export interface Stages extends LevelStages {
  /** The fault was removed: what it holds goes on to `next` now. Not called when the connection is over. */
  release?(): void;
  /** The connection is over: timers have to go. */
  end?(): void;
}

/** Where the parts of a frame stand, as offsets in bytes. */
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
  /** The protocol that logs in. */
  readonly loginId: number;
  /** 1 for the first connection of the engine, and so on. */
  readonly number: number;
  readonly clock: Clock;
  /** Sends a message as if OpenD had. */
  send(message: Message): void;
  /** Ends the connection; what has been written still goes out. */
  end(): void;
}

/** A fault at work: what all connections share lives here. */
export interface Effect {
  /** Whether one more connection is let in; asked for each. */
  admits?(): boolean;
  /** What it does on one connection. */
  on?(line: FaultyLine): Stages;
}

/** A way for OpenD, or the network before it, to misbehave: a value that can be added to a simulator. */
export interface Fault {
  readonly name: string;
  /** Called each time that it is added. */
  begin(): Effect;
}
