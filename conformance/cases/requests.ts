import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { UnlockTrade } from "@opend/core/trd/unlock-trade";
import type { Case } from "./case.ts";
import { askRows, tencent } from "./market.ts";
import { outcome } from "./outcome.ts";

export const requests: readonly Case[] = [
  {
    name: "many requests at once get their own replies",
    async run({ connect, expect }) {
      const opend = await connect();
      const nums = Array.from({ length: 20 }, (_, index) => index + 1);
      const replies = nums.map((num) =>
        opend.request(GetShortInterest, { security: tencent, num }),
      );
      const lengths = (await Promise.all(replies)).map(({ hkItemList }) => hkItemList.length);
      expect(lengths).to.deep.equal(nums);
      await opend.close();
    },
  },
  {
    name: "the error of a refusal has OpenD's message, and the connection continues",
    async run({ connect, expect }) {
      const opend = await connect();
      const unknown = { market: 1, code: "no-such-code" };
      const error = await opend.request(GetShortInterest, { security: unknown }).catch((e) => e);
      expect(error).to.include({ code: "reply-failed", retType: -1 });
      expect(error.retMsg).to.be.a("string").and.not.equal("");
      expect(await askRows(opend)).to.equal(10);
      await opend.close();
    },
  },
  {
    name: "a message without a required field is refused before it is sent, and the error names the field",
    async run({ connect, server, expect }) {
      const opend = await connect();
      const error = await opend
        // @ts-expect-error `code` is required
        .request(GetShortInterest, { security: { market: 1 } })
        .catch((e) => e);
      expect(error).to.include({ code: "bad-message", field: "c2s.security.code" });
      await opend.request(GetGlobalState, { userID: 0n });
      expect(await server.requestCount("Qot_GetShortInterest")).to.equal(0);
      await opend.close();
    },
  },
  {
    name: "a trading request is refused before it is sent",
    async run({ connect, server, expect }) {
      const opend = await connect();
      // @ts-expect-error the types refuse it too
      expect(await outcome(opend.request(UnlockTrade, { unlock: true }))).to.equal("read-only");
      await opend.request(GetGlobalState, { userID: 0n });
      expect(await server.requestCount("Trd_UnlockTrade")).to.equal(0);
      await opend.close();
    },
  },
  {
    name: "a request over the frequency limit waits, or throws with whenLimited",
    async run({ connect, expect }) {
      const opend = await connect();
      const first = Array.from({ length: 30 }, () => askRows(opend));
      const last = askRows(opend);
      await Promise.all(first);
      const asked = opend.request(
        GetShortInterest,
        { security: tencent },
        { whenLimited: "throw" },
      );
      expect(await outcome(asked)).to.equal("rate-limited");
      expect(opend.limiter.state(GetShortInterest)).to.include({ left: 0 });
      await opend.close();
      expect(await outcome(last)).to.equal("closed");
    },
  },
  {
    name: "a protocol that OpenD does not serve is refused, and the link stays",
    async run({ connect, expect }) {
      const opend = await connect();
      const asked = opend.request({ ...GetShortInterest, id: 3999 }, { security: tencent });
      expect(await outcome(asked)).to.equal("reply-failed");
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
];
