import { Engine } from "../engine.ts";
import { makeFault } from "../faults/by-name.ts";
import { WebSocketService } from "../serve/service.ts";
import { answerOf, type Call, type Calls, started, type WorkerSimulatorOptions } from "./calls.ts";
import type { Arrived, Inbox, Port } from "./port.ts";
import { servePort } from "./serve-port.ts";

/** Runs a separate simulator for each call of `startInWorker`. */
export function serveSimulators(inbox: Inbox): void {
  inbox.addEventListener("message", ({ data }: Arrived) => {
    const start = started(data);
    if (!start) return;
    const { opendStart: port, options } = start;
    port.postMessage(answerOf(() => serveSimulator(port, options)));
  });
  inbox.start?.();
}

function serveSimulator(port: Port, options: WorkerSimulatorOptions): void {
  const { faults = [], ...engineOptions } = options;
  const engine = new Engine(engineOptions);
  for (const fault of faults) engine.faults.add(makeFault(fault));
  const service = new WebSocketService();
  const calls = callsOf(engine, service);
  const stop = servePort(engine, port, { service });
  port.addEventListener("message", ({ data }: Arrived) => {
    const { opendCall, args } = (data ?? {}) as Partial<Call>;
    if (opendCall !== undefined)
      port.postMessage(
        answerOf(() => (calls[opendCall] as (...given: unknown[]) => unknown)(...(args ?? []))),
      );
    if (data !== null) return;
    // The caller is gone.
    stop();
    engine.disconnectAll();
    port.close();
  });
}

function callsOf(engine: Engine, service: WebSocketService): Calls {
  const removers: (() => void)[] = [];
  return {
    disconnectAll: () => engine.disconnectAll(),
    kickOut: () => engine.kickOut(),
    notify: (notice) => engine.notify(notice),
    returnQuoteRights: (markets) => engine.returnQuoteRights(markets),
    setMarkets: (door, markets) => engine.setMarkets(door, markets),
    setQuotas: (quotas) => engine.setQuotas(quotas),
    setQuoteRights: (levels) => engine.setQuoteRights(levels),
    setUpstream: (isUp) => engine.setUpstream(isUp),
    takeQuoteRights: (markets) => engine.takeQuoteRights(markets),
    addFault: (fault) => removers.push(engine.faults.add(makeFault(fault))) - 1,
    removeFault: (number) => removers[number]?.(),
    clearFaults: () => engine.faults.clear(),
    loseOpenD: (isLost) => service.lose(isLost),
    requestCounts: () => engine.requestCounts,
  };
}
