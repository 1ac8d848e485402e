import { type Connection, drain, pushesOf } from "@opend/core";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case, Tools } from "./case.ts";
import { outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

/** Brings a connection into a state; the case closes it there. */
type Bring = (tools: Tools) => Promise<Connection>;

const states: Readonly<Record<string, Bring>> = {
  "right after connecting": ({ connect }) => connect(),
  "between two reconnect attempts": async ({ connect, server }) => {
    const opend = await connect({ reconnect: () => 1e9 });
    const watch = new Watch(opend);
    await server.disconnectAll();
    await watch.until("reconnecting");
    return opend;
  },
  "while restorers run": async ({ connect, server }) => {
    const opend = await connect();
    const restoring = new Promise<void>((resolve) => {
      opend.onRestore(() => {
        resolve();
        return new Promise(() => {});
      });
    });
    await server.disconnectAll();
    await restoring;
    return opend;
  },
  "after its last attempt": async ({ connect, server }) => {
    const opend = await connect({ reconnect: false });
    const watch = new Watch(opend);
    await server.disconnectAll();
    await watch.until("closed");
    return opend;
  },
};

const inEachState = Object.entries(states).map(
  ([state, bring]): Case => ({
    name: `close ${state}: settles everything, and may be called twice`,
    async run(tools) {
      const { expect } = tools;
      const opend = await bring(tools);
      const isOver = opend.state.link === "closed";
      const waiting = isOver
        ? []
        : [
            outcome(opend.request(GetGlobalState, { userID: 0n }, { timeoutMs: Infinity })),
            outcome(pushesOf(opend, UpdateBasicQot).next()),
            outcome(new Watch(opend).until("closed")),
          ];
      await Promise.all([opend.close(), opend.close()]);
      await opend.close();
      expect(opend.state.link).to.equal("closed");
      expect(await Promise.all(waiting)).to.deep.equal(
        isOver ? [] : ["closed", "resolved", "resolved"],
      );
      expect(await outcome(opend.request(GetGlobalState, { userID: 0n }))).to.equal("closed");
      expect(() => pushesOf(opend, UpdateBasicQot))
        .to.throw()
        .with.property("code", "closed");
    },
  }),
);

export const closing: readonly Case[] = [
  ...inEachState,
  {
    name: "drain lets pending calls finish, then closes the connection",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const ask = () => outcome(opend.request(GetGlobalState, { userID: 0n }));
      const pending = [ask(), ask()];
      const drained = drain(opend);
      expect(await ask()).to.equal("closed");
      expect(await drained).to.deep.equal({ outcome: "drained" });
      expect(await Promise.all(pending)).to.deep.equal(["resolved", "resolved"]);
      expect(opend.state.link).to.equal("closed");
      await server.untilConnections(0);
    },
  },
  {
    name: "after thirty connections are opened and closed, none is left",
    async run({ connect, server }) {
      // One after another, because a browser delays a page that opens several at once.
      for (let count = 0; count < 30; count++) await (await connect()).close();
      await server.untilConnections(0);
    },
  },
  {
    name: "close during reconnect attempts without delay leaves no connection behind",
    async run({ connect, server }) {
      for (let round = 0; round < 10; round++) {
        const opend = await connect({ reconnect: () => 0 });
        const watch = new Watch(opend);
        await server.disconnectAll();
        await watch.until("reconnecting");
        for (let turn = 0; turn < round; turn++)
          await new Promise((resolve) => setTimeout(resolve, 0));
        await opend.close();
      }
      await server.untilConnections(0);
    },
  },
];
