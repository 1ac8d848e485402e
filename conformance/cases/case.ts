import type { BackOff, Connection, ConnectionOptions } from "@opend/core";
import type { Remote } from "../control/remote.ts";
import type { SimulatorSettings } from "../control/simulator-settings.ts";
import type { CaseClock } from "../program/clock.ts";
import type { Feature } from "./feature.ts";

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

/** Comes back as soon as it can, in few and even steps. */
export const atOnce: BackOff = () => 1;
