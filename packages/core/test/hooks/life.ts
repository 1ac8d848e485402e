import { vi } from "vitest";
import type { Connection } from "../../src/connection/connection.ts";
import { internals } from "../../src/connection/internals.ts";
import { openConnection } from "../../src/connection/open-connection.ts";
import type { Wiring } from "../../src/connection/options.ts";
import { pushesOf } from "../../src/connection/push-stream.ts";
import { webSocketDialect } from "../../src/dialect/websocket/dialect.ts";
import { GetShortInterest } from "../../src/gen/strict/qot/get-short-interest.ts";
import { Sub } from "../../src/gen/strict/qot/sub.ts";
import { UpdateBasicQot } from "../../src/gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../../src/gen/strict/system/notify.ts";
import { Limiter } from "../../src/limiter/limiter.ts";
import { quoteAt, tencent } from "../connected.ts";
import { ScriptedOpenD } from "../scripted-opend.ts";
import type { Supplied } from "./hooks.ts";

/** The moments in the life of a connection, in order. */
export const moments = [
  "at connect",
  "at the login",
  "at the first request",
  "while a request waits for the limiter",
  "at a push",
  "at a loss",
  "at a reconnect",
  "while subscriptions are restored",
  "when OpenD's own link returns",
  "at a probe",
  "at close",
] as const;

export type Moment = (typeof moments)[number];

/** The outcome of a connection after all moments. */
export interface Life {
  /** The error of connecting, if it failed. */
  readonly refusal: unknown;
  /** The error of each call, or "answered", or "pending" if it did not settle. */
  readonly calls: readonly unknown[];
  /** Whether a call at the end, with no other pending call, was answered; otherwise its error. */
  readonly last: unknown;
  readonly link: string;
  readonly timers: number;
}

const limits = { Qot_GetShortInterest: { requests: 1, windowMs: 1000 } };

/** The outcome of a promise, to be read later. */
function watched(promise: Promise<unknown>): { outcome: unknown } {
  const watched: { outcome: unknown } = { outcome: "pending" };
  promise.then(
    () => {
      watched.outcome = "answered";
    },
    (reason: unknown) => {
      // Distinguishes a reason "pending" or `undefined` from no reason.
      watched.outcome = { reason };
    },
  );
  return watched;
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** Runs through all moments. `at` is called at each of them. */
export async function live(supplied: Supplied, at: (moment: Moment) => void): Promise<Life> {
  const { options = {}, store, callSignal: signal } = supplied;
  let logins = 0;
  let isNotified = false;
  const server = new ScriptedOpenD({
    onOpen(attempt) {
      if (attempt === 2) at("at a reconnect");
    },
    onRequest(peer, { command, section }) {
      if (command === 1) {
        logins += 1;
        if (logins === 1) at("at the login");
      }
      if (command === Sub.id) {
        if (logins > 1 && !isNotified) at("while subscriptions are restored");
        peer.reply(Sub, section, {});
      }
      if (command === GetShortInterest.id) peer.reply(GetShortInterest, section, { nextKey: "-1" });
    },
  });
  const wiring: Wiring = { openLink: server.openLink, dialect: webSocketDialect() };
  const { clock } = options;
  const limiter = new Limiter({
    overrides: limits,
    marginMs: 0,
    ...(store && { store }),
    ...(clock && { clock }),
  });
  at("at connect");
  let opend: Connection | undefined;
  const opening = watched(
    openConnection(
      { ...wiring, ...supplied.wiring?.(wiring) },
      { reconnect: (attempt) => attempt * 100, limiter, ...options },
    ).then((connection) => {
      opend = connection;
    }),
  );
  await pass(20_000);
  if (!opend) {
    const refusal = opening.outcome;
    return { refusal, calls: [], last: undefined, link: "closed", timers: vi.getTimerCount() };
  }
  const connection = opend;
  const calls: { outcome: unknown }[] = [];
  const ask = (): { outcome: unknown } => {
    const call = watched(connection.request(GetShortInterest, tencent, signal ? { signal } : {}));
    calls.push(call);
    return call;
  };
  /** If the connection has ended by itself, it refuses at once. */
  const unlessClosed = (use: () => void): void => {
    if (connection.state.link !== "closed") use();
  };
  const push = (): void => server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(1)] });
  unlessClosed(() => {
    const quiet = { onPush() {}, onUnreadable() {}, onEnd() {} };
    connection[internals].listenToPushes(UpdateBasicQot, { ...quiet, ...supplied.pushListener });
    connection[internals].listenToEvents(supplied.eventListener ?? (() => {}));
    connection.onRestore(async (request) => void (await request(Sub, { isSubOrUnSub: true })));
    if (supplied.restorer) connection.onRestore(supplied.restorer);
    // This stream is never read, so the link is paused.
    pushesOf(connection, UpdateBasicQot, { keep: "all", capacity: 1 });
  });
  at("at the first request");
  ask();
  await pass(2_000);
  ask();
  ask();
  ask();
  await pass(1);
  at("while a request waits for the limiter");
  await pass(5_000);
  at("at a push");
  push();
  push();
  server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
  await pass(100);
  ask();
  at("at a loss");
  server.last.end();
  ask();
  await pass(40_000);
  isNotified = true;
  at("when OpenD's own link returns");
  for (const qotLogined of [false, true])
    server.last.push(Notify, { type: 3, connectStatus: { qotLogined, trdLogined: qotLogined } });
  await pass(40_000);
  at("at a probe");
  await pass(100_000);
  const last = ask();
  await pass(60_000);
  const isAnswered = last.outcome;
  at("at close");
  ask();
  const closing = watched(connection.close());
  await pass(60_000);
  calls.push(closing, watched(connection.close()));
  await pass(0);
  return {
    refusal: undefined,
    calls: calls.map(({ outcome }) => outcome),
    last: isAnswered,
    link: connection.state.link,
    timers: vi.getTimerCount(),
  };
}
