import type { BackOff, Connection, ConnectionOptions } from "@opend/core";
import type { Remote } from "../control/remote.ts";
import type { SimulatorSettings } from "../control/simulator-settings.ts";
import type { CaseClock } from "../program/clock.ts";
import type { Feature } from "./feature.ts";

/** The connect options of a case. The defaults are those of its column. */
export interface CaseConnectOptions extends ConnectionOptions {
  /** Default: the simulator of this case. */
  readonly port?: number;
  /** Default: the right key, if the column has keys. */
  readonly key?: "wrong" | "none";
  /** The largest accepted body, in bytes. */
  readonly maxBodyBytes?: number;
}

/** The tools of a case, independent of the runtime. */
export interface Tools {
  /** Connects with the column's transport and the clock of this case, and reconnects fast. */
  readonly connect: (options?: CaseConnectOptions) => Promise<Connection>;
  /** The simulator of this case, by remote control. */
  readonly server: Remote;
  readonly clock: CaseClock;
  readonly expect: Chai.ExpectStatic;
}

/** A test of one guarantee of the SDK, in a real runtime. */
export interface Case {
  /** A sentence that is true when the case passes. */
  readonly name: string;
  readonly needs?: readonly Feature[];
  /** Connects through a network whose faults the case can control. */
  readonly isNetworked?: boolean;
  /** The options of its simulator that differ from the defaults. */
  readonly simulator?: SimulatorSettings;
  run(tools: Tools): Promise<void>;
}

/** Reconnects fast, with a few equal delays. */
export const atOnce: BackOff = () => 1;
