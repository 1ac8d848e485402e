import type { ConnectError, FrameError, LinkLostError } from "@opend/core";
import { initCommand } from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { InitConnect } from "@opend/core/system/init-connect";
import type { FaultByName } from "@opend/simulator";
import type { Case } from "./case.ts";
import type { Feature } from "./feature.ts";
import { askRows, tencent } from "./market.ts";
import { outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

const rows = { id: GetShortInterest.id };
type What = "magic" | "sha1" | "bodyLength" | "protocol" | "body" | "missing-field" | "cipher";

/** Bytes that end the link. The read is retried on the next one. */
const endsTheLink = (what: What, needs: readonly Feature[]): Case => ({
  name: `a reply with a wrong ${what} (${needs.join(", ")}) ends the link, and the read is retried`,
  needs,
  async run({ connect, server, expect }) {
    const opend = await connect();
    const watch = new Watch(opend);
    await server.addFault({ name: "corrupt", what, protocol: rows, count: 1 });
    expect(await askRows(opend)).to.equal(10);
    expect(await watch.until("lost")).to.include({ reason: "garbage" });
    expect(opend.state).to.include({ link: "ready", generation: 2 });
    await opend.close();
  },
});

/** The login's reply is damaged: tests the error of `connect()`, then a reconnect. */
const spoilsTheLogin = (what: What, need: Feature, reason: string): readonly Case[] => {
  const protocol = { id: need === "websocket" ? initCommand : InitConnect.id };
  return [
    {
      name: `a login whose reply has a wrong ${what}, ${need}: ${reason}`,
      needs: [need],
      async run({ connect, server, expect }) {
        await server.addFault({ name: "corrupt", what, protocol, count: 1 });
        expect(await outcome(connect())).to.equal(`connect-failed ${reason}`);
        await (await connect()).close();
      },
    },
    {
      name: `reconnecting over a login whose reply has a wrong ${what}, ${need}`,
      needs: [need],
      async run({ connect, server, expect }) {
        const opend = await connect();
        const watch = new Watch(opend);
        await server.addFault({ name: "corrupt", what, protocol, count: 1 });
        await server.disconnectAll();
        await watch.until("attempt-failed");
        await watch.until("ready");
        expect(await askRows(opend)).to.equal(10);
        await opend.close();
      },
    },
  ];
};

/** Damage that does not end the link. */
const stays = (
  name: string,
  fault: FaultByName,
  expected: string,
  needs: readonly Feature[] = [],
): Case => ({
  name,
  needs,
  async run({ connect, server, expect }) {
    const opend = await connect();
    await server.addFault(fault);
    // Short only if a timeout is expected, so that a slow machine does not cause others.
    const timeoutMs = expected === "timeout" ? 100 : 4_000;
    const asked = opend.request(GetShortInterest, { security: tencent }, { timeoutMs });
    expect(await outcome(asked)).to.equal(expected);
    await server.clearFaults();
    expect(await askRows(opend)).to.equal(10);
    expect(opend.state).to.include({ link: "ready", generation: 1 });
    await opend.close();
  },
});

/** Many requests at once under a fault that must have no effect. */
const unnoticed = (name: string, fault: FaultByName, needs: readonly Feature[] = []): Case => ({
  name,
  needs,
  async run({ connect, server, expect }) {
    await server.addFault(fault);
    const opend = await connect();
    const nums = Array.from({ length: 12 }, (_, index) => index + 1);
    const replies = nums.map((num) => opend.request(GetShortInterest, { security: tencent, num }));
    const lengths = (await Promise.all(replies)).map(({ hkItemList }) => hkItemList.length);
    expect(lengths).to.deep.equal(nums);
    expect(opend.state).to.include({ link: "ready", generation: 1 });
    await opend.close();
  },
});

export const frames: readonly Case[] = [
  {
    name: "a TCP body over the limit before the login is refused at its header",
    needs: ["tcp"],
    async run({ connect, server, expect }) {
      const connecting = connect({ port: await server.openDecoy("giant") });
      expect(await outcome(connecting)).to.equal("connect-failed not-opend");
      const cause = await connecting.catch((error: ConnectError) => error.cause as FrameError);
      expect(cause).to.include({ code: "bad-frame", offset: 12 });
      expect(cause).to.have.property("message").that.includes("over the limit of 65536");
    },
  },
  {
    name: "a body over the limit ends the link with a typed error, and the connection reconnects",
    async run({ connect, expect }) {
      const opend = await connect({ maxBodyBytes: 1_000 });
      const watch = new Watch(opend);
      const asked = opend.request(
        GetShortInterest,
        { security: tencent, num: 50 },
        { whenLost: "fail" },
      );
      expect(await outcome(asked)).to.equal("link-lost");
      const cause = await asked.catch((error: LinkLostError) => error.cause);
      expect(cause).to.include({ code: "bad-frame" });
      expect(await watch.until("lost")).to.include({ reason: "garbage" });
      await watch.until("ready");
      const { hkItemList } = await opend.request(GetShortInterest, { security: tencent, num: 1 });
      expect(hkItemList.length).to.equal(1);
      expect(opend.state).to.include({ link: "ready", generation: 2 });
      await opend.close();
    },
  },
  endsTheLink("magic", []),
  endsTheLink("sha1", ["tcp"]),
  endsTheLink("bodyLength", ["tcp"]),
  endsTheLink("body", ["tcp"]),
  endsTheLink("cipher", ["cipher"]),
  ...spoilsTheLogin("magic", "tcp", "not-opend"),
  ...spoilsTheLogin("magic", "websocket", "not-opend"),
  ...spoilsTheLogin("sha1", "plain", "not-opend"),
  ...spoilsTheLogin("bodyLength", "tcp", "not-opend"),
  ...spoilsTheLogin("missing-field", "tcp", "not-opend"),
  stays(
    "a reply of an unknown protocol is ignored: the request times out, the link stays",
    { name: "corrupt", what: "protocol", protocol: rows },
    "timeout",
  ),
  stays(
    "an unreadable body fails its request, the link stays",
    { name: "corrupt", what: "body", protocol: rows },
    "bad-message",
    ["websocket"],
  ),
  stays(
    "a reply without a required field fails its request, the link stays",
    { name: "corrupt", what: "missing-field", protocol: rows },
    "bad-message",
  ),
  stays(
    "a reply that never arrives: the request times out, the link stays",
    { name: "loseReplies", protocol: rows },
    "timeout",
  ),
  {
    name: "a peer that closes in the middle of a reply ends the link, and the read is retried",
    // A WebSocket does not deliver half a message.
    needs: ["tcp"],
    async run({ connect, server, expect }) {
      const opend = await connect();
      await server.addFault({ name: "cutMidFrame", protocol: rows, count: 1 });
      expect(await askRows(opend)).to.equal(10);
      expect(opend.state).to.include({ link: "ready", generation: 2 });
      await opend.close();
    },
  },
  unnoticed("replies out of order settle the right requests", {
    name: "reorderReplies",
    window: 5,
  }),
  unnoticed("duplicate replies are ignored", { name: "repeatReplies", protocol: rows }),
  unnoticed("replies that overtake one another settle the right requests", {
    name: "delayReplies",
    ms: 1,
    jitterMs: 20,
  }),
  unnoticed("pushes before and after every reply do not affect requests", {
    name: "interleavePushes",
  }),
  unnoticed(
    "frames that arrive in one piece of a megabyte are split",
    { name: "mergeSegments", bytes: 1_000_000 },
    ["tcp"],
  ),
];
