import { PacketEncAlgo, ProtoFmt } from "@opend/core/system/common";
import type { Connection, LoginTerms, SessionKey } from "./connection.ts";

/** The functions that a peer calls: of the carrier below it and of the engine above. */
export interface PeerEvents {
  send(protoId: number, serialNo: number, body: Uint8Array, kind: "reply" | "push"): void;
  onDropped(): void;
  onRequest(
    peer: Peer,
    protoId: number,
    body: Uint8Array,
    afterReply: (action: () => void) => void,
  ): Uint8Array | Promise<Uint8Array>;
  onClosed(peer: Peer): void;
}

/** The terms for a framing with its own login: all notifications, no encryption. */
const ownLogin: LoginTerms = {
  wantsNotify: true,
  packetEncAlgo: PacketEncAlgo.PacketEncAlgo_None,
  pushProtoFmt: ProtoFmt.ProtoFmt_Protobuf,
};

/** One connection of the engine. It numbers its pushes, and never calls a carrier that is gone. */
export class Peer implements Connection {
  readonly id: bigint;
  readonly sessionKey: SessionKey;
  #terms: LoginTerms | undefined;
  readonly #events: PeerEvents;
  #pushCount = 0;
  #isClosed = false;

  constructor(id: bigint, sessionKey: SessionKey, events: PeerEvents) {
    this.id = id;
    this.sessionKey = sessionKey;
    this.#events = events;
  }

  get connId(): bigint {
    return this.id;
  }

  get terms(): LoginTerms | undefined {
    return this.#terms;
  }

  get isLoggedIn(): boolean {
    return this.#terms !== undefined;
  }

  login(terms: LoginTerms = ownLogin): void {
    this.#terms = terms;
  }

  receive(protoId: number, serialNo: number, body: Uint8Array): void {
    if (this.#isClosed) return;
    const actions: (() => void)[] = [];
    const reply = this.#events.onRequest(this, protoId, body, (action) => actions.push(action));
    const send = (made: Uint8Array): void => {
      this.#send(protoId, serialNo, made, "reply");
      for (const action of actions) action();
    };
    if (reply instanceof Promise) void reply.then(send);
    else send(reply);
  }

  push(protoId: number, body: Uint8Array): void {
    this.#pushCount = (this.#pushCount + 1) >>> 0;
    this.#send(protoId, this.#pushCount, body, "push");
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#events.onClosed(this);
  }

  /** Ends it from this side. */
  drop(): void {
    if (this.#isClosed) return;
    this.close();
    this.#events.onDropped();
  }

  #send(protoId: number, serialNo: number, body: Uint8Array, kind: "reply" | "push"): void {
    if (this.#isClosed) return;
    try {
      this.#events.send(protoId, serialNo, body, kind);
    } catch {
      // A carrier that cannot send is gone. Its error must not stop pushes to the others.
      this.drop();
    }
  }
}
