import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { Case } from "./case.ts";
import { askRows } from "./market.ts";
import { Watch } from "./watch.ts";

export const wake: readonly Case[] = [
  {
    name: "frozen for ten minutes on a healthy link: the link is probed and kept",
    async run({ connect, clock, expect }) {
      const opend = await connect();
      clock.freeze();
      clock.thaw(600_000);
      await opend.request(GetGlobalState, { userID: 0n });
      expect(await askRows(opend)).to.equal(10);
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
  {
    name: "frozen for ten minutes while the link was lost: it is reopened at once",
    async run({ connect, server, clock, expect }) {
      const opend = await connect({ reconnect: () => 30_000 });
      const watch = new Watch(opend);
      clock.freeze();
      await server.disconnectAll();
      await watch.until("reconnecting");
      clock.thaw(600_000);
      await watch.until("ready");
      expect(await askRows(opend)).to.equal(10);
      await opend.close();
    },
  },
];
