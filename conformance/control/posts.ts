import type { BodyEncryption } from "@opend/core";
import type { Feature } from "../cases/feature.ts";

/** Answers one post of a column's program. */
export type Post = (verb: string, body: unknown) => Promise<unknown>;

/** The plan that a column's program gets before its first case. */
export interface Plan {
  readonly features: readonly Feature[];
  readonly transport: "tcp" | "websocket";
  readonly encryption?: BodyEncryption;
  /** PEM texts: the one that the simulator holds, and another. */
  readonly rsaKeys?: { readonly right: string; readonly wrong: string };
  readonly webSocketKey?: string;
  readonly isJson?: boolean;
  /** Runs only the cases whose names contain this. */
  readonly only: string | undefined;
}

/** Where the simulator of a case listens. */
export interface Ports {
  /** The simulator itself. */
  readonly port: number;
  /** The simulator through a network whose faults the case can control. */
  readonly networkPort: number;
}

/** How a case ended. */
export interface Verdict {
  readonly name: string;
  /** What went wrong; empty when the case passed. */
  readonly problems: readonly string[];
  readonly ms: number;
}

/** The posts of a column's program, by verb, with their answers. */
export interface Posts {
  /** First of all. */
  hello: { readonly body: { readonly version: string }; readonly answer: Plan };
  /** Before a case. */
  begin: { readonly body: { readonly name: string }; readonly answer: Ports };
  /** A command for the simulator. */
  call: {
    readonly body: { readonly name: string; readonly args: readonly unknown[] };
    readonly answer: { readonly value?: unknown; readonly error?: string };
  };
  /** After a case. */
  end: { readonly body: Verdict; readonly answer: null };
  /** The number of connections, when there are none or half a second has passed. */
  settle: { readonly body: null; readonly answer: number };
  /** After the last case. */
  done: { readonly body: null; readonly answer: null };
}
