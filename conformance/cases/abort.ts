import { eventsOf, pushesOf } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case, Tools } from "./case.ts";
import { askRows, tencent } from "./market.ts";
import { outcome } from "./outcome.ts";
import { until } from "./until.ts";
import { Watch } from "./watch.ts";

/** Begins an operation that waits, and resolves when it can be aborted. */
type Wait = (tools: Tools, signal: AbortSignal) => Promise<{ readonly waiting: Promise<unknown> }>;

const waits: Readonly<Record<string, Wait>> = {
  "connecting, before it begins": async ({ connect }, signal) => ({
    waiting: connect({ signal }),
  }),
  "connecting, while the login is not answered": async ({ connect, server }, signal) => {
    const waiting = connect({ signal, port: await server.openDecoy("mute") });
    await server.untilDecoyed(1);
    return { waiting };
  },
  "a pending request": async ({ connect }, signal) => {
    const opend = await connect();
    return { waiting: opend.request(GetGlobalState, { userID: 0n }, { signal }) };
  },
  "a request that waits for its turn": async ({ connect }, signal) => {
    const opend = await connect();
    await Promise.all(Array.from({ length: 30 }, () => askRows(opend)));
    const waiting = opend.request(GetShortInterest, { security: tencent }, { signal });
    await until(() => opend.limiter.state(GetShortInterest)?.queued === 1);
    return { waiting };
  },
  "a request that waits for the link": async ({ connect, server }, signal) => {
    const opend = await connect({ reconnect: () => 1e9 });
    const watch = new Watch(opend);
    await server.disconnectAll();
    await watch.until("reconnecting");
    return { waiting: opend.request(GetGlobalState, { userID: 0n }, { signal }) };
  },
  "the next of a stream of pushes": async ({ connect }, signal) => {
    const opend = await connect();
    return { waiting: pushesOf(opend, UpdateBasicQot, { signal }).next() };
  },
  "the next of a stream of events": async ({ connect }, signal) => {
    const opend = await connect();
    const events = eventsOf(opend, { signal });
    await events.next();
    return { waiting: events.next() };
  },
};

const everyWait = Object.entries(waits).map(
  ([what, wait]): Case => ({
    name: `aborted: ${what} rejects with the signal's reason`,
    async run(tools) {
      const controller = new AbortController();
      const opened: { close(): Promise<void> }[] = [];
      const connect: Tools["connect"] = async (options) => {
        const opend = await tools.connect(options);
        opened.push(opend);
        return opend;
      };
      const { waiting } = await wait({ ...tools, connect }, controller.signal);
      const ended = outcome(waiting);
      controller.abort("enough");
      tools.expect(await ended).to.equal("enough");
      for (const opend of opened) await opend.close();
    },
  }),
);

export const abort: readonly Case[] = [
  ...everyWait,
  {
    name: "aborted: connecting, a little later each time, leaves no socket behind",
    async run({ connect, server, expect }) {
      const port = await server.openDecoy("mute");
      for (let turns = 0; turns < 20; turns++) {
        const controller = new AbortController();
        const connecting = outcome(connect({ port, signal: controller.signal }));
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        if (turns % 2 === 1) await new Promise((resolve) => setTimeout(resolve, 0));
        controller.abort("enough");
        expect(await connecting).to.equal("enough");
      }
    },
  },
];
