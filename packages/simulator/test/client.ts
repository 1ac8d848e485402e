import type { Init, Protocol, Push, Reply } from "@opend/core";
import { decodePush, decodeReply, encodeRequest } from "@opend/core/internal";
import { InitConnect } from "@opend/core/system/init-connect";
import type { Engine, EnginePeer } from "../src/index.ts";

interface Sent {
  readonly protoId: number;
  readonly serialNo: number;
  readonly body: Uint8Array;
}

/** A client that calls an engine directly. It is logged in by default. */
export class Client {
  readonly peer: EnginePeer;
  /** All received messages, in order. */
  readonly received: Sent[] = [];
  isDropped = false;
  #serialNo = 0;

  constructor(engine: Engine, options: { isLoggedIn?: boolean } = {}) {
    this.peer = engine.connect(
      (protoId, serialNo, body) => this.received.push({ protoId, serialNo, body }),
      () => {
        this.isDropped = true;
      },
    );
    if (options.isLoggedIn !== false) this.ask(InitConnect, { clientVer: 300, clientID: "test" });
  }

  /** The reply, also if it is a failure. */
  ask<C2S extends object, S2C extends object>(
    protocol: Protocol<C2S, S2C>,
    c2s: Init<C2S>,
  ): Reply<S2C> {
    return decodeReply(protocol, this.askRaw(protocol.id, encodeRequest(protocol, c2s)));
  }

  /** The content of a successful reply. */
  get<C2S extends object, S2C extends object>(protocol: Protocol<C2S, S2C>, c2s: Init<C2S>): S2C {
    const { retMsg, s2c } = this.ask(protocol, c2s);
    if (!s2c) throw new Error(`refused: ${retMsg}`);
    return s2c;
  }

  askRaw(protoId: number, body: Uint8Array): Uint8Array {
    const serialNo = ++this.#serialNo;
    this.peer.receive(protoId, serialNo, body);
    const reply = this.received.find(
      (sent) => sent.protoId === protoId && sent.serialNo === serialNo,
    );
    if (!reply) throw new Error(`no reply to ${protoId}`);
    return reply.body;
  }

  pushed<S2C extends object>(push: Push<S2C>): S2C[] {
    return this.received
      .filter(({ protoId }) => protoId === push.id)
      .map(({ body }) => decodePush(push, body));
  }
}

export const tencent: { market: number; code: string } = { market: 1, code: "00700" };
export const apple: { market: number; code: string } = { market: 11, code: "AAPL" };
