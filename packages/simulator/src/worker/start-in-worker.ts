import { ClosedError, ConnectError, type Connection, type ConnectionOptions } from "@opend/core";
import { systemClock } from "@opend/core/internal";
import type { FaultByName } from "../faults/by-name.ts";
import { type EngineCalls, startMessage, type WorkerSimulatorOptions } from "./calls.ts";
import { connectPort } from "./connect-port.ts";
import { Line } from "./line.ts";
import type { Listener, Outbox, Port } from "./port.ts";

export interface StartInWorkerOptions extends WorkerSimulatorOptions {
  /** How long the worker may take to load its script and to answer, in milliseconds. Default 10,000. */
  readonly startTimeoutMs?: number;
}

/** A Web Worker whose script is `@opend/simulator/web-worker`. */
export interface SimulatorWorker extends Outbox {
  addEventListener(type: "error", listener: Listener): void;
  removeEventListener(type: "error", listener: Listener): void;
}

type Remote<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};

/** A simulated OpenD in a worker. The promise of each call is fulfilled when the call has taken effect. */
export interface WorkerSimulator {
  /** Connects and logs in, any number of times; see {@link connectPort}. */
  connect(options?: ConnectionOptions): Promise<Connection>;
  /** The calls of its `Engine`. */
  readonly engine: Remote<EngineCalls>;
  /** The faults, for present and future connections. */
  readonly faults: {
    /** Adds a fault; the returned function removes it. Rejects with an `ArgumentError` for a bad setting. */
    add(fault: FaultByName): Promise<() => Promise<void>>;
    clear(): Promise<void>;
  };
  /** The WebSocket service loses its OpenD, or OpenD returns. */
  loseOpenD(isLost: boolean): Promise<void>;
  /** The number of requests of each protocol, by its name. */
  requestCounts(): Promise<Readonly<Record<string, number>>>;
  /** Ends the simulator and its connections. The worker continues until its creator terminates it. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a simulated OpenD in a Web Worker that runs `@opend/simulator/web-worker`. One worker can run
 * several independent simulators.
 *
 * ```ts
 * const url = new URL("@opend/simulator/web-worker", import.meta.url);
 * const worker = new Worker(url, { type: "module" });
 * await using simulator = await startInWorker(worker, { seed: 7 });
 * await using opend = await simulator.connect();
 * ```
 *
 * @throws {ArgumentError} when an option or a fault is out of its range.
 * @throws {ConnectError} `unreachable`: the script could not be loaded; `timeout`: no answer.
 */
export async function startInWorker(
  worker: SimulatorWorker,
  { startTimeoutMs = 10_000, ...options }: StartInWorkerOptions = {},
): Promise<WorkerSimulator> {
  const { port1, port2 } = new MessageChannel();
  const line = new Line(port1 as unknown as Port);
  const isStarted = line.next();
  const onError = (): void =>
    line.end(new ConnectError("unreachable", "the worker's script cannot be loaded, or failed"));
  const timer = systemClock.after(startTimeoutMs, () => {
    const text = `no simulator started in the worker within ${startTimeoutMs} ms`;
    line.end(new ConnectError("timeout", text));
  });
  worker.addEventListener("error", onError);
  try {
    worker.postMessage(startMessage(port2, plain(options)), [port2]);
    await isStarted;
  } catch (error) {
    line.end(error as Error);
    throw error;
  } finally {
    timer.cancel();
    worker.removeEventListener("error", onError);
  }
  return simulatorOn(line);
}

function simulatorOn(line: Line): WorkerSimulator {
  const close = async (): Promise<void> => line.end(new ClosedError("the simulator is closed"));
  return {
    connect: (options) => connectPort(line.port, options),
    engine: {
      disconnectAll: () => line.call("disconnectAll"),
      kickOut: () => line.call("kickOut"),
      notify: (notice) => line.call("notify", notice),
      returnQuoteRights: (markets) => line.call("returnQuoteRights", markets),
      setMarkets: (door, markets) => line.call("setMarkets", door, markets),
      setQuotas: (quotas) => line.call("setQuotas", quotas),
      setQuoteRights: (levels) => line.call("setQuoteRights", levels),
      setUpstream: (isUp) => line.call("setUpstream", isUp),
      takeQuoteRights: (markets) => line.call("takeQuoteRights", markets),
    },
    faults: {
      async add(fault) {
        const number = await line.call("addFault", named(fault));
        return () => line.call("removeFault", number);
      },
      clear: () => line.call("clearFaults"),
    },
    loseOpenD: (isLost) => line.call("loseOpenD", isLost),
    requestCounts: () => line.call("requestCounts"),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const plain = ({ faults, ...options }: WorkerSimulatorOptions): WorkerSimulatorOptions =>
  faults ? { ...options, faults: faults.map(named) } : options;

/** A protocol constant has functions, which cannot be sent, so only its id is sent. */
const named = (fault: FaultByName): FaultByName =>
  "protocol" in fault && fault.protocol ? { ...fault, protocol: { id: fault.protocol.id } } : fault;
