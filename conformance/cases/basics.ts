import { pushesOf } from "@opend/core";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import type { Case } from "./case.ts";
import { askRows, subscribe } from "./market.ts";

export const basics: readonly Case[] = [
  {
    name: "connects, sends a request, receives pushes and closes",
    async run({ connect, expect }) {
      const opend = await connect();
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      expect(await askRows(opend)).to.equal(10);
      const pushes = pushesOf(opend, UpdateBasicQot);
      await subscribe(opend);
      const { value } = await pushes.next();
      expect(value?.basicQotList[0]?.security.code).to.equal("00700");
      await opend.close();
      expect(opend.state.link).to.equal("closed");
      expect(await pushes.next()).to.deep.equal({ done: true, value: undefined });
    },
  },
];
