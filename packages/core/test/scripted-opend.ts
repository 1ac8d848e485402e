import { GetGlobalState } from "../src/gen/strict/system/get-global-state.ts";
import {
  decodeRequestFrame,
  encodeMessage,
  encodeReplyFrame,
  type LinkReceiver,
  type OpenLink,
} from "../src/internal.ts";
import type { Init } from "../src/message.ts";
import type { Protocol, Push } from "../src/protocol.ts";
import { served } from "../src/serve/served.ts";
import { encodePush, encodeReply, LoginReply } from "../src/serve/server.ts";

/** One accepted link, as OpenD sees it. */
export interface Peer {
  /** All received requests, including the login. */
  readonly received: { command: number; section: number; body: Uint8Array }[];
  reply<S2C extends object>(protocol: Protocol<object, S2C>, section: number, s2c: Init<S2C>): void;
  refuse(protocol: Protocol, section: number, retMsg: string): void;
  push<S2C extends object>(protocol: Push<S2C>, s2c: Init<S2C>): void;
  rawPush(protoId: number, body: Uint8Array): void;
  /**
   * Answers as the WebSocket service does when it cannot serve a request: with an error number in the
   * header.
   */
  fail(protocol: Protocol, section: number, error: number): void;
  raw(bytes: Uint8Array): void;
  /** Ends the link from OpenD's side. */
  end(): void;
  readonly isClosedByClient: boolean;
  readonly isHeld: boolean | undefined;
  readonly isPaused: boolean;
}

export interface ScriptedOptions {
  /**
   * Called for each request. Return `true` if it was handled; otherwise the login and GetGlobalState
   * are answered.
   */
  onRequest?(peer: Peer, request: Peer["received"][number]): boolean | void;
  /** Called before each link is opened; throw to refuse. */
  onOpen?(attempt: number): void | Promise<void>;
}

/** An OpenD for the tests of core. It uses the WebSocket dialect over a link in memory. */
export class ScriptedOpenD {
  readonly peers: Peer[] = [];
  attempts = 0;
  readonly #options: ScriptedOptions;

  constructor(options: ScriptedOptions = {}) {
    this.#options = options;
  }

  get last(): Peer {
    const peer = this.peers.at(-1);
    if (!peer) throw new Error("no link has been opened yet");
    return peer;
  }

  readonly openLink: OpenLink = async (receiver, signal) => {
    this.attempts += 1;
    await this.#options.onOpen?.(this.attempts);
    signal.throwIfAborted();
    const peer = new ScriptedPeer(receiver);
    this.peers.push(peer);
    return {
      send: (bytes) => {
        const request = decodeRequestFrame(bytes, 0);
        peer.received.push(request);
        queueMicrotask(() => this.#serve(peer, request));
        return true;
      },
      close: () => {
        peer.isClosedByClient = true;
      },
      hold: (isHeld) => {
        peer.isHeld = isHeld;
      },
      pause: (isPaused) => {
        peer.isPaused = isPaused;
      },
    };
  };

  #serve(peer: ScriptedPeer, request: Peer["received"][number]): void {
    if (peer.isOver || this.#options.onRequest?.(peer, request) === true) return;
    if (request.command === 1) {
      const body = encodeMessage(LoginReply, { retType: 0, s2c: { connID: 7n } });
      peer.raw(
        encodeReplyFrame({ command: 1, section: request.section, error: 0, errorText: "", body }),
      );
    }
    if (request.command === GetGlobalState.id) {
      peer.reply(GetGlobalState, request.section, globalState);
    }
  }
}

class ScriptedPeer implements Peer {
  readonly received: Peer["received"] = [];
  readonly #receiver: LinkReceiver;
  isClosedByClient = false;
  isHeld: boolean | undefined;
  isPaused = false;
  isOver = false;

  constructor(receiver: LinkReceiver) {
    this.#receiver = receiver;
  }

  reply<S2C extends object>(
    protocol: Protocol<object, S2C>,
    section: number,
    s2c: Init<S2C>,
  ): void {
    this.#frame(protocol.id, section, encodeReply(served(protocol), { retType: 0, s2c }));
  }

  refuse(protocol: Protocol, section: number, retMsg: string): void {
    this.#frame(protocol.id, section, encodeReply(served(protocol), { retType: -1, retMsg }));
  }

  push<S2C extends object>(protocol: Push<S2C>, s2c: Init<S2C>): void {
    this.rawPush(protocol.id, encodePush(served(protocol), s2c));
  }

  rawPush(protoId: number, body: Uint8Array): void {
    this.#frame(protoId, 900_000, body);
  }

  fail(protocol: Protocol, section: number, error: number): void {
    const body = new Uint8Array(0);
    this.raw(encodeReplyFrame({ command: protocol.id, section, error, errorText: "", body }));
  }

  raw(bytes: Uint8Array): void {
    if (!this.isOver && !this.isClosedByClient) this.#receiver.onBytes(bytes);
  }

  end(): void {
    if (this.isOver || this.isClosedByClient) return;
    this.isOver = true;
    this.#receiver.onEnd({ reason: "closed-by-peer" });
  }

  #frame(command: number, section: number, body: Uint8Array): void {
    this.raw(encodeReplyFrame({ command, section, error: 0, errorText: "", body }));
  }
}

export const globalState = {
  marketHK: 3,
  marketUS: 6,
  marketSH: 6,
  marketSZ: 6,
  marketHKFuture: 6,
  qotLogined: true,
  trdLogined: true,
  serverVer: 1011,
  serverBuildNo: 7108,
  time: 1777600000n,
};
