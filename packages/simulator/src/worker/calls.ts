import { ArgumentError } from "@opend/core";
import type { Engine } from "../engine.ts";
import type { EngineOptions } from "../engine-options.ts";
import type { FaultByName } from "../faults/by-name.ts";
import type { Port } from "./port.ts";

/** The options of a simulator in another thread: all values that can be sent there. */
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

/** The calls to a simulator over its port. They are answered in order. */
export interface Calls extends EngineCalls {
  /** Returns a number with which to remove the fault. */
  addFault(fault: FaultByName): number;
  removeFault(number: number): void;
  clearFaults(): void;
  loseOpenD(isLost: boolean): void;
  requestCounts(): Readonly<Record<string, number>>;
}

/** The message that starts a simulator, with the port for calls and connections. */
interface Start {
  readonly opendStart: Port;
  readonly options: WorkerSimulatorOptions;
}

export const startMessage = (port: unknown, options: WorkerSimulatorOptions): unknown =>
  ({ opendStart: port, options }) satisfies Record<keyof Start, unknown>;

export const started = (message: unknown): Start | undefined =>
  (message as Partial<Start> | null | undefined)?.opendStart && (message as Start);

/** The message of a call to a started simulator. */
export interface Call<Name extends keyof Calls = keyof Calls> {
  readonly opendCall: Name;
  readonly args: Parameters<Calls[Name]>;
}

/** The answer to the start and to every call. */
export type Answer = { readonly value: unknown } | { readonly failure: Failure };

/** An error in a message. A clone of the error would lose its class. */
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
  // Keeps the original message, because the received value may not be cloneable.
  const stack = error.stack?.replace(error.message, () => message);
  return Object.assign(error, { message, ...(stack !== undefined && { stack }) });
}
