import { Limiter, pushesOf } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case } from "./case.ts";
import { askRows, subscribe, subscribed } from "./market.ts";
import { outcome } from "./outcome.ts";
import { until } from "./until.ts";
import { Watch } from "./watch.ts";

const never = () => 1e9;

export const outages: readonly Case[] = [
  {
    name: "a lost link is reopened, with a new generation",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.disconnectAll();
      expect(await watch.until("lost")).to.include({ generation: 1 });
      expect(await watch.until("ready")).to.include({ generation: 2 });
      expect(await askRows(opend)).to.equal(10);
      await opend.close();
    },
  },
  {
    name: "a request while the link is lost waits for the next one",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.disconnectAll();
      await watch.until("lost");
      expect(await askRows(opend)).to.equal(10);
      await opend.close();
    },
  },
  {
    name: "a request with whenLost fail fails at once while the link is lost",
    async run({ connect, server, expect }) {
      const opend = await connect({ reconnect: never });
      const watch = new Watch(opend);
      await server.disconnectAll();
      await watch.until("lost");
      const asked = opend.request(GetGlobalState, { userID: 0n }, { whenLost: "fail" });
      expect(await outcome(asked)).to.equal("link-lost");
      await opend.close();
    },
  },
  {
    name: "without reconnecting, a lost link ends calls and streams with the cause",
    async run({ connect, server, expect }) {
      const opend = await connect({ reconnect: false });
      const pushes = pushesOf(opend, UpdateBasicQot);
      const next = outcome(pushes.next());
      const watch = new Watch(opend);
      await server.disconnectAll();
      await watch.until("closed");
      expect(await next).to.equal("closed");
      expect(await outcome(opend.request(GetGlobalState, { userID: 0n }))).to.equal("closed");
      await opend.close();
    },
  },
  {
    name: "ten restarts under load: every read is answered, and one link is left",
    async run({ connect, server, clock, expect }) {
      // Without limits, which would slow this down.
      const limiter = new Limiter({ undocumented: "none", clock });
      const opend = await connect({ limiter });
      const watch = new Watch(opend);
      let isOver = false;
      let answered = 0;
      const load = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          await opend.request(GetGlobalState, { userID: 0n });
          answered += 1;
        }
      });
      for (let generation = 2; generation <= 11; generation++) {
        const before = answered;
        await until(() => answered > before);
        await server.disconnectAll();
        await watch.until("ready", (event) => event.generation === generation);
      }
      isOver = true;
      await Promise.all(load);
      expect(answered).to.be.above(10);
      await server.untilConnections(1);
      await opend.close();
    },
  },
  {
    name: "subscriptions are restored before waiting calls, and streams continue",
    simulator: { pushIntervalMs: 20 },
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      const order: string[] = [];
      opend.onRestore(async (request) => {
        order.push("restoring");
        await request(Sub, subscribed);
        order.push("restored");
      });
      const pushes = pushesOf(opend, UpdateBasicQot);
      await subscribe(opend);
      await pushes.next();
      await server.disconnectAll();
      await watch.until("lost");
      await askRows(opend);
      order.push("asked");
      expect(order).to.deep.equal(["restoring", "restored", "asked"]);
      const { value } = await pushes.next();
      expect(value?.basicQotList[0]?.security.code).to.equal("00700");
      expect(await server.requestCount("Qot_Sub")).to.equal(2);
      await opend.close();
    },
  },
  {
    name: "a failing restorer is reported, and the others run",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      let isSecondRun = false;
      opend.onRestore(() => Promise.reject(new Error("gone")));
      opend.onRestore(async () => {
        isSecondRun = true;
      });
      await server.disconnectAll();
      expect((await watch.until("restore-failed")).cause).to.have.property("message", "gone");
      await watch.until("ready");
      expect(isSecondRun).to.equal(true);
      await opend.close();
    },
  },
  {
    name: "a link that ends while restorers run is reopened",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      let runs = 0;
      opend.onRestore(async (request) => {
        runs += 1;
        if (runs === 1) await server.disconnectAll();
        await request(Sub, subscribed);
      });
      await server.disconnectAll();
      await watch.until("ready");
      expect(runs).to.equal(2);
      expect(opend.state).to.include({ link: "ready", generation: 2 });
      await opend.close();
    },
  },
  {
    name: "while OpenD is down attempts fail, then everything continues",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.stopListening();
      await server.disconnectAll();
      const asked = askRows(opend);
      for (let attempt = 1; attempt <= 3; attempt++) await watch.until("attempt-failed");
      await server.listenAgain();
      await watch.until("ready");
      expect(await asked).to.equal(10);
      await opend.close();
    },
  },
  ...[1, 2, 3].map(
    (frameCount): Case => ({
      name: `a link that repeatedly ends after ${frameCount} frames is reopened until it lasts`,
      async run({ connect, server, clock, expect }) {
        const opend = await connect({ limiter: new Limiter({ undocumented: "none", clock }) });
        const watch = new Watch(opend);
        await server.addFault({ name: "disconnectAfter", frames: frameCount });
        await server.disconnectAll();
        // Enough requests for every link to reach its end.
        const asked = Array.from({ length: 10 }, () =>
          opend.request(GetGlobalState, { userID: 0n }),
        );
        for (let times = 0; times < 3; times++) await watch.until("lost");
        await server.clearFaults();
        await Promise.all(asked);
        expect(await askRows(opend)).to.equal(10);
        expect(opend.state.link).to.equal("ready");
        await opend.close();
      },
    }),
  ),
];
