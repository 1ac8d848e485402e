import { ArgumentError } from "@opend/core";
import type { Engine } from "../engine.ts";
import type { EngineOptions } from "../engine-options.ts";
import type { FaultByName } from "../faults/by-name.ts";
import type { Port } from "./port.ts";

/** What a simulator in another thread is started with: all that can be sent there. */
export interface WorkerSimulatorOptions extends Omit<EngineOptions, "clock" | "unmodelled"> {
  /** Faults from the first connection on, by their names. Default: none. */
  readonly faults?: readonly FaultByName[];
}

/** The part of an engine that another thread can call. */
export type EngineCalls = Pick<
  Engine,
  | "disconnectAll"
  | "kickOut"
  | "notify"
  | "returnQuoteRights"
  | "setMarkets"
  | "setQuotas"
  | "setQuoteRights"
  | "setUpstream"
  | "takeQuoteRights"
>;

/** What may be called over a simulator's port, each answered in its turn. */
export interface Calls extends EngineCalls {
  /** Answers with a number to remove it by. */
  addFault(fault: FaultByName): number;
  removeFault(number: number): void;
  clearFaults(): void;
  loseOpenD(isLost: boolean): void;
  requestCounts(): Readonly<Record<string, number>>;
}

/** What asks for a simulator: the port to call it and to dial it by. */
interface Start {
  readonly opendStart: Port;
  readonly options: WorkerSimulatorOptions;
}

export const startMessage = (port: unknown, options: WorkerSimulatorOptions): unknown =>
  ({ opendStart: port, options }) satisfies Record<keyof Start, unknown>;

export const started = (message: unknown): Start | undefined =>
  (message as Partial<Start> | null | undefined)?.opendStart && (message as Start);

/** What goes to a simulator that was started, beside what dials it. */
export interface Call<Name extends keyof Calls = keyof Calls> {
  readonly opendCall: Name;
  readonly args: Parameters<Calls[Name]>;
}

/** What comes back for the start, and for every call. */
export type Answer = { readonly value: unknown } | { readonly failure: Failure };

/** An error on its way: a clone would have lost its class. */
interface Failure {
  readonly argument: string | undefined;
  readonly message: string;
}

export function answerOf(call: () => unknown): Answer {
  try {
    return { value: call() };
  } catch (thrown) {
    const argument = thrown instanceof ArgumentError ? thrown.argument : undefined;
    return { failure: { argument, message: (thrown as Error).message } };
  }
}

/** The error that was thrown in the other thread. */
export function errorOf({ argument, message }: Failure): Error {
  if (argument === undefined) return new Error(`the simulator failed: ${message}`);
  const error = new ArgumentError(argument, "valid", undefined);
  // It is spoken of as it was there; what was received need not have come back.
  const stack = error.stack?.replace(error.message, () => message);
  return Object.assign(error, { message, ...(stack !== undefined && { stack }) });
}
