import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Which way bytes go. */
export type Direction = "requests" | "replies";

/** Where a link is cut: at the given chunk of bytes in one direction. */
export interface Cut {
  readonly direction: Direction;
  /** The number of the chunk, from 1 on every link; 0 cuts the link as soon as it is open. */
  readonly chunk: number;
  /** How much of that chunk is still delivered. */
  readonly part: "none" | "half" | "all";
  /** How many links are cut. Later links are not. Default 1. */
  readonly links?: number;
}

/** A network between a client and the simulator with controllable faults. It sees only bytes. */
export class Relay {
  readonly #server: Server;
  readonly #links = new Set<RelayedLink>();
  #cuts: Cut[] = [];
  #isHeld = false;
  #segmentBytes = Number.POSITIVE_INFINITY;

  private constructor(targetPort: number) {
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      const cut = this.#cuts.shift();
      const link: RelayedLink = new RelayedLink(client, targetPort, cut, () =>
        this.#links.delete(link),
      );
      this.#links.add(link);
      link.segmentBytes = this.#segmentBytes;
      if (this.#isHeld) link.hold();
    });
  }

  static async open(targetPort: number): Promise<Relay> {
    const relay = new Relay(targetPort);
    relay.#server.listen(0, "127.0.0.1");
    await once(relay.#server, "listening");
    return relay;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  get linkCount(): number {
    return this.#links.size;
  }

  /** The next links are cut. */
  cut({ links = 1, ...cut }: Cut): void {
    this.#cuts.push(...Array.from({ length: links }, () => cut));
  }

  /** Splits all later bytes into pieces of this size, each sent separately. */
  split(segmentBytes: number): void {
    this.#segmentBytes = segmentBytes;
    for (const link of this.#links) link.segmentBytes = segmentBytes;
  }

  /** Holds back everything, even the end of a link, also on new links. */
  hold(): void {
    this.#isHeld = true;
    for (const link of this.#links) link.hold();
  }

  /** Passes requests and holds back replies. */
  holdReplies(): void {
    for (const link of this.#links) link.hold("replies");
  }

  /** Passes new links again. Existing links stay as they are. */
  heal(): void {
    this.#isHeld = false;
  }

  /** Delivers everything that was held back. */
  release(): void {
    this.#isHeld = false;
    for (const link of this.#links) link.release();
  }

  disconnectAll(): void {
    for (const link of this.#links) link.destroy();
  }

  close(): Promise<void> {
    this.disconnectAll();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

class RelayedLink {
  readonly #client: Socket;
  readonly #target: Socket;
  segmentBytes = Number.POSITIVE_INFINITY;
  #isHeld = false;
  #release: () => void = () => {};
  readonly #gates: Record<Direction, Promise<void>> = {
    requests: Promise.resolve(),
    replies: Promise.resolve(),
  };

  constructor(client: Socket, port: number, cut: Cut | undefined, onGone: () => void) {
    this.#client = client;
    this.#target = connect({ port, host: "127.0.0.1", noDelay: true, allowHalfOpen: true });
    let open = 2;
    for (const socket of [this.#client, this.#target])
      socket
        .on("error", () => {})
        .on("close", () => {
          open -= 1;
          if (open === 0) onGone();
          else if (!this.#isHeld) this.destroy();
        });
    if (cut?.chunk === 0) this.destroy();
    void this.#pump("requests", client, this.#target, cut);
    void this.#pump("replies", this.#target, client, cut);
  }

  hold(only?: Direction): void {
    if (this.#isHeld) return;
    this.#isHeld = only === undefined;
    const released = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    if (only !== "replies") this.#gates.requests = released;
    if (only !== "requests") this.#gates.replies = released;
  }

  release(): void {
    this.#isHeld = false;
    this.#release();
    if (this.#client.destroyed || this.#target.destroyed) this.destroy();
  }

  destroy(): void {
    this.#client.destroy();
    this.#target.destroy();
    this.#release();
  }

  async #pump(direction: Direction, from: Socket, to: Socket, cut: Cut | undefined): Promise<void> {
    let chunk = 0;
    try {
      for await (const bytes of from as AsyncIterable<Buffer>) {
        await this.#gates[direction];
        chunk += 1;
        if (cut?.direction !== direction || chunk !== cut.chunk) await this.#write(to, bytes);
        else {
          const kept = { none: 0, half: bytes.length >> 1, all: bytes.length }[cut.part];
          if (kept > 0) to.write(bytes.subarray(0, kept));
          return this.#end();
        }
      }
    } catch {
      // The link was cut, and "close" has reported it.
    }
    await this.#gates[direction];
    to.end();
  }

  async #write(to: Socket, bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; at += this.segmentBytes) {
      to.write(bytes.subarray(at, at + this.segmentBytes));
      if (this.segmentBytes < bytes.length) await new Promise(setImmediate);
    }
  }

  // Bytes written before are still delivered.
  #end(): void {
    this.#client.end(() => this.destroy());
    this.#target.end(() => this.destroy());
  }
}
