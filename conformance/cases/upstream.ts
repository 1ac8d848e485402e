import { pushesOf } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case } from "./case.ts";
import { askRows, subscribe, subscribed } from "./market.ts";
import { outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

export const upstream: readonly Case[] = [
  {
    name: "OpenD loses its servers and gets them back: the state shows it, the link stays",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream !== "up") await watch.until("upstream");
      await server.setUpstream(false);
      expect(await watch.until("upstream")).to.include({ upstream: "down" });
      expect(opend.state).to.include({ link: "ready", upstream: "down", generation: 1 });
      await server.setUpstream(true);
      expect(await watch.until("upstream")).to.include({ upstream: "up" });
      expect(await askRows(opend)).to.equal(10);
      await opend.close();
    },
  },
  {
    name: "a new link detects that OpenD has lost its servers",
    async run({ connect, server, expect }) {
      await server.setUpstream(false);
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream === "unknown") await watch.until("upstream");
      expect(opend.state.upstream).to.equal("down");
      await opend.close();
    },
  },
  {
    name: "the state down ends with the link that reported it",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.setUpstream(false);
      await watch.until("upstream", ({ upstream }) => upstream === "down");
      await server.disconnectAll();
      await watch.until("lost");
      expect(opend.state.upstream).to.equal("unknown");
      await server.setUpstream(true);
      await watch.until("upstream", ({ upstream }) => upstream === "up");
      await opend.close();
    },
  },
  {
    name: "kicked out: upstream is down, the link stays",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream !== "up") await watch.until("upstream");
      await server.kickOut();
      await watch.until("upstream", ({ upstream }) => upstream === "down");
      expect(opend.state.link).to.equal("ready");
      await opend.close();
    },
  },
  {
    name: "pushes stop while another device has the quote right, and continue when it is back",
    simulator: { pushIntervalMs: 10 },
    async run({ connect, server, expect }) {
      const opend = await connect();
      const pushes = pushesOf(opend, UpdateBasicQot);
      await subscribe(opend);
      await pushes.next();
      await server.takeQuoteRights();
      await server.returnQuoteRights();
      // Reads the queued pushes first. The sixth is newer than the return of the right.
      for (let index = 0; index < 6; index++) expect((await pushes.next()).done).to.equal(false);
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
  {
    name: "events report a quote right that is taken and returned, with the levels before and after",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream !== "up") await watch.until("upstream");
      await server.takeQuoteRights();
      await server.returnQuoteRights();
      const { changes } = await watch.until("quote-right");
      expect(changes).to.have.length.above(0);
      await opend.close();
    },
  },
  {
    name: "subscriptions are restored when OpenD has its servers back",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream !== "up") await watch.until("upstream");
      const reason = new Promise<string>((resolve) => {
        opend.onRestore(async (request, why) => {
          await request(Sub, subscribed);
          resolve(why);
        });
      });
      await server.setUpstream(false);
      await watch.until("upstream", ({ upstream }) => upstream === "down");
      await server.setUpstream(true);
      expect(await reason).to.equal("upstream-returned");
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
  {
    name: "the WebSocket service loses its OpenD and gets it back: the state shows both",
    needs: ["websocket"],
    async run({ connect, server, clock, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream !== "up") await watch.until("upstream");
      await server.loseOpenD(true);
      await watch.until("upstream", ({ upstream }) => upstream === "opend-lost");
      expect(await outcome(opend.request(GetGlobalState, { userID: 0n }))).to.equal(
        "service-failed",
      );
      await server.loseOpenD(false);
      // The return is not reported, so the state is requested every 10 s. The answer takes real time.
      await clock.skip(10_000);
      await watch.until("upstream", ({ upstream }) => upstream === "up");
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
];
