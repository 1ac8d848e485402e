import type { Connection, ObservedEvent } from "@opend/core";
import { json } from "@opend/core/json";
import type { NodeConnectOptions } from "@opend/transport-node";
import type { WebConnectOptions } from "@opend/transport-web";
import { expect } from "chai";
import { cases } from "../cases/all.ts";
import { atOnce, type Case, type CaseConnectOptions } from "../cases/case.ts";
import { farewells } from "../cases/farewells.ts";
import type { Plan } from "../control/posts.ts";
import { CaseClock, pause, type StartTimer } from "./clock.ts";
import { Control } from "./control.ts";
import { Ledger } from "./ledger.ts";
import { type Inspect, Overheard, secretsOf, tokenOf } from "./overheard.ts";
import { within } from "./within.ts";

/** The parts that a runtime provides. */
export interface Inside {
  /** Of the parent's control, for this column. */
  readonly url: string;
  /** As this binary reports it. */
  readonly version: string;
  readonly connectTcp?: (options: NodeConnectOptions) => Promise<Connection>;
  readonly connectWebSocket: (options: WebConnectOptions) => Promise<Connection>;
  readonly startTimer: StartTimer;
  /** Reports all uncaught errors. */
  readonly onStray: (report: (error: unknown) => void) => void;
  /** Reports what is published on the diagnostics channel `opend`, if the runtime has channels. */
  readonly onDiagnostic?: (report: (event: unknown) => void) => void;
  readonly inspect?: Inspect;
}

/** The time limit of a case, in real time. */
export const caseLimitMs = 5000;
/** Turns of the event loop in which an ended case must release everything. */
const lastTurns = 50;

/** Runs every case of the plan, one after another, and posts how each ended. */
export async function runColumn(inside: Inside): Promise<void> {
  const control = new Control(inside.url);
  const strays: unknown[] = [];
  inside.onStray((error) => strays.push(error));
  const plan = await control.post("hello", { version: inside.version });
  const overheard = new Overheard(secretsOf(plan), inside.inspect);
  inside.onDiagnostic?.((event) => overheard.hear("a diagnostic", event));
  for (const each of cases) {
    if (!isMeant(each, plan)) continue;
    const startedAt = performance.now();
    const problems = await runCase(each, inside, plan, control, overheard);
    problems.push(...overheard.take());
    problems.push(...strays.splice(0).map((error) => `nobody caught: ${tell(error)}`));
    const ms = performance.now() - startedAt;
    await control.post("end", { name: each.name, problems, ms });
  }
  await takeLeave(inside, plan, control);
  await control.post("done", null);
}

/** Runs the cases about leftovers, all with one simulator. The parent checks how the process ends. */
async function takeLeave(inside: Inside, plan: Plan, control: Control): Promise<void> {
  const meant = farewells.filter((each) => isMeant(each, plan));
  const { networkPort } = await control.post("begin", { name: "farewells" });
  // The runtime's own clock, because a timer of the harness could keep the process running.
  const connect = (options: CaseConnectOptions = {}): Promise<Connection> =>
    open(inside, plan, networkPort, options);
  const clock = new CaseClock(inside.startTimer);
  for (const { run } of meant) await run({ connect, server: control.remote, clock, expect });
}

function isMeant({ name, needs = [] }: Case, { features, only }: Plan): boolean {
  if (only !== undefined && !name.includes(only)) return false;
  return needs.every((need) => features.includes(need));
}

async function runCase(
  { name, run, isNetworked }: Case,
  inside: Inside,
  plan: Plan,
  control: Control,
  overheard: Overheard,
): Promise<string[]> {
  const clock = new CaseClock(inside.startTimer);
  const ledger = new Ledger((name, error) => overheard.hear(`the error of ${name}`, error));
  const connections: Connection[] = [];
  const { port, networkPort } = await control.post("begin", { name });
  const ownPort = isNetworked ? networkPort : port;
  const connect = async (options: CaseConnectOptions = {}): Promise<Connection> => {
    const observe = (event: ObservedEvent): void => {
      overheard.hear("an event", event);
      options.observe?.(event);
    };
    const settings = { clock, reconnect: atOnce, ...options, observe };
    const opening = open(inside, plan, ownPort, settings).then((connection) => {
      connections.push(connection);
      overheard.hear("a connection", connection);
      return ledger.watch("connection", connection);
    });
    return ledger.enter("connect", opening);
  };
  try {
    await within(caseLimitMs, run({ connect, server: control.remote, clock, expect }));
    for (let turn = 0; turn < lastTurns && ledger.open.length + clock.liveTimers > 0; turn++)
      await pause();
    const left = await control.post("settle", null);
    return [
      ...ledger.open.map((promise) => `never settled: ${promise}`),
      ...(clock.liveTimers > 0 ? [`${clock.liveTimers} timers are left`] : []),
      ...(left > 0 ? [`${left} connections are left`] : []),
    ];
  } catch (error) {
    return [tell(error)];
  } finally {
    for (const connection of connections) await connection.close();
    clock.cancelAll();
  }
}

function open(
  inside: Inside,
  plan: Plan,
  ownPort: number,
  { port = ownPort, key, maxBodyBytes, ...options }: CaseConnectOptions,
): Promise<Connection> {
  const { transport, encryption, rsaKeys, webSocketKey, isJson } = plan;
  const limit = maxBodyBytes === undefined ? {} : { maxBodyBytes };
  if (transport === "websocket") {
    const text = key === "none" ? undefined : webSocketKey && `${key ?? ""}${webSocketKey}`;
    const token = webSocketKey && tokenOf(webSocketKey);
    const url = `ws://user:${token}@127.0.0.1:${port}/?token=${token}`;
    return inside.connectWebSocket({
      ...options,
      ...limit,
      url,
      ...(text !== undefined && { key: text }),
    });
  }
  if (!inside.connectTcp) throw new Error("this runtime has no TCP");
  const isEncrypted = encryption !== undefined && rsaKeys !== undefined && key !== "none";
  return inside.connectTcp({
    ...options,
    port,
    ...limit,
    ...(isJson && { bodyFormat: json }),
    ...(isEncrypted && { encryption, rsaKey: rsaKeys[key ?? "right"] }),
  });
}

/** An error as text, with its causes and its stack. */
function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const because = cause === undefined ? "" : `, because of ${tell(cause)}`;
  return `${error.stack ?? error.message}${because}`;
}
