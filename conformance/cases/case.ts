import type { BackOff, Connection, ConnectionOptions } from "@opend/core";
import type { Remote } from "../control/remote.ts";
import type { CaseClock } from "../program/clock.ts";

/** What a column may or may not have; a case that needs something else is a – there. */
export type Feature =
  /** OpenD's TCP port. */
  | "tcp"
  /** OpenD's WebSocket port. */
  | "websocket"
  /** Bodies are encrypted. */
  | "cipher"
  /** Something must be known to log in: an RSA key, or the key of the WebSocket service. */
  | "key"
  /** TCP without encryption. */
  | "plain"
  /** The runtime tells a port that nobody listens on from a host that is not there. */
  | "sees-refusal"
  /** The runtime keeps to itself why a link did not open. */
  | "hides-refusal"
  /** An idle connection lets the process end. */
  | "lets-go"
  /** Ends a link without waiting for the peer, and the process with it. */
  | "drops-zombies";

/** Why a column without a feature is excused from the cases that need it. */
export const excuses: Readonly<Record<Feature, string>> = {
  tcp: "about OpenD's TCP port",
  websocket: "about OpenD's WebSocket port",
  cipher: "about encrypted bodies",
  key: "about a key, and this column logs in without one",
  plain: "about TCP without encryption",
  "sees-refusal": "the runtime does not tell why a WebSocket did not open",
  "hides-refusal": "about runtimes that do not tell why a WebSocket did not open",
  "drops-zombies": "the runtime holds its process until the peer has answered a WebSocket's end",
  "lets-go": "this WebSocket holds its process, and a page has none",
};

/** How a case connects: as its column does, unless it says otherwise. */
export interface CaseConnectOptions extends ConnectionOptions {
  /** Default: the simulator of this case. */
  readonly port?: number;
  /** Default: the right one, where the column has keys. */
  readonly key?: "wrong" | "none";
  /** TCP: the largest body taken in. */
  readonly maxBodyBytes?: number;
}

/** What a case works with; it knows no runtime. */
export interface Tools {
  /** A connection by the column's transport, by the clock of this case, with fast attempts to come back. */
  readonly connect: (options?: CaseConnectOptions) => Promise<Connection>;
  /** The simulator of this case, by remote control. */
  readonly server: Remote;
  readonly clock: CaseClock;
  readonly expect: Chai.ExpectStatic;
}

/** One promise that the SDK makes, tried for real. */
export interface Case {
  /** A sentence that is true when the case passes. */
  readonly name: string;
  readonly needs?: readonly Feature[];
  /** Connect by way of a network that can be made a bad one, in place of directly. */
  readonly isNetworked?: boolean;
  /** How its simulator differs from the usual one. */
  readonly simulator?: SimulatorSettings;
  run(tools: Tools): Promise<void>;
}

/** Of the simulator's options those that a case may want. */
export interface SimulatorSettings {
  readonly keepAliveIntervalSeconds?: number;
  readonly pushIntervalMs?: number;
  readonly maxConnections?: number;
}

/** Comes back as soon as it can, in few and even steps. */
export const atOnce: BackOff = () => 1;
