import type { Connection } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case, Tools } from "./case.ts";
import { askRows, subscribe, subscribed, tencent } from "./market.ts";
import { outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

const segments: readonly Case[] = [1, 7, 44, 1000].map((bytes) => ({
  name: `everything arrives in segments of ${bytes} bytes`,
  isNetworked: true,
  async run({ connect, server, expect }) {
    await server.split(bytes);
    const opend = await connect();
    expect(await Promise.all([askRows(opend), askRows(opend)])).to.deep.equal([10, 10]);
    expect(opend.state).to.include({ link: "ready", generation: 1 });
    await opend.close();
  },
}));

/** Sends a request, waits until its reply is in transit, then cuts the link. */
async function cutUnderWay(
  { connect, server }: Tools,
  ask: (opend: Awaited<ReturnType<Tools["connect"]>>) => Promise<unknown>,
  name: string,
): Promise<{ readonly ended: string; readonly asked: number }> {
  const opend = await connect();
  const watch = new Watch(opend);
  await ask(opend);
  await server.holdReplies();
  const before = await server.requestCount(name);
  const ended = outcome(ask(opend));
  await server.untilRequested(name, before + 1);
  await server.cutLinks();
  await watch.until("ready");
  const result = { ended: await ended, asked: (await server.requestCount(name)) - before };
  await opend.close();
  return result;
}

const isFirst = ({ state }: Connection): boolean =>
  state.link === "ready" && state.generation === 1;

export const network: readonly Case[] = [
  ...segments,
  {
    name: "a read whose reply was lost with the link is retried",
    isNetworked: true,
    async run(tools) {
      const result = await cutUnderWay(tools, askRows, "Qot_GetShortInterest");
      tools.expect(result).to.deep.equal({ ended: "resolved", asked: 2 });
    },
  },
  {
    name: "a change whose reply was lost with the link is not retried, and its error says so",
    isNetworked: true,
    async run(tools) {
      const result = await cutUnderWay(tools, subscribe, "Qot_Sub");
      tools.expect(result).to.deep.equal({ ended: "link-lost", asked: 1 });
    },
  },
  {
    name: "a peer that is gone without closing is noticed by an unanswered keep-alive",
    isNetworked: true,
    async run({ connect, server, clock, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream === "unknown") await watch.until("upstream");
      await server.hold();
      await server.heal();
      while (isFirst(opend)) await clock.skip(1000);
      expect(await watch.until("lost")).to.include({ reason: "silent" });
      await watch.until("ready");
      expect(await askRows(opend)).to.equal(10);
      await server.release();
      await opend.close();
    },
  },
  {
    name: "late bytes on the old socket are ignored",
    isNetworked: true,
    async run({ connect, server, clock, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      if (opend.state.upstream === "unknown") await watch.until("upstream");
      await server.hold();
      const asked = outcome(
        opend.request(GetShortInterest, { security: tencent }, { timeoutMs: Infinity }),
      );
      await server.heal();
      while (isFirst(opend)) await clock.skip(1000);
      await watch.until("ready");
      expect(await asked).to.equal("resolved");
      await server.release();
      expect(await askRows(opend)).to.equal(10);
      expect(opend.state).to.include({ link: "ready", generation: 2 });
      await opend.close();
    },
  },
  {
    name: "close does not wait for a peer that never answers it",
    isNetworked: true,
    async run({ connect, server, expect }) {
      const opend = await connect();
      await server.hold();
      const asked = outcome(opend.request(GetGlobalState, { userID: 0n }));
      await opend.close();
      expect(await asked).to.equal("closed");
      expect(opend.state.link).to.equal("closed");
      await server.release();
    },
  },
  ...[2, 5].map(
    (count): Case => ({
      name: `${count} attempts fail, then everything is restored`,
      isNetworked: true,
      async run({ connect, server, expect }) {
        const opend = await connect();
        const watch = new Watch(opend);
        let restored = 0;
        opend.onRestore(async (request) => {
          await request(Sub, subscribed);
          restored += 1;
        });
        await server.cut({ direction: "replies", chunk: 0, part: "none", links: count });
        await server.disconnectAll();
        await watch.until("ready");
        const failed = watch.seen.filter((type) => type === "attempt-failed");
        expect(failed).to.have.length(count);
        expect(restored).to.equal(1);
        expect(await askRows(opend)).to.equal(10);
        await opend.close();
      },
    }),
  ),
  {
    name: "attempts without delay do not affect one another",
    isNetworked: true,
    async run({ connect, server, expect }) {
      const opend = await connect({ reconnect: () => 0 });
      const watch = new Watch(opend);
      await server.cut({ direction: "replies", chunk: 1, part: "half", links: 20 });
      await server.disconnectAll();
      await watch.until("ready");
      expect(opend.state).to.include({ link: "ready", generation: 2 });
      await server.untilLinks(1);
      await opend.close();
    },
  },
];
