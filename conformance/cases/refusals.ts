import type { Case } from "./case.ts";
import { askRows } from "./market.ts";
import { outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

const words = "account is locked";

const full = (need: "tcp" | "websocket", reason: string): Case => ({
  name: `one connection too many, ${need}: ${reason}; when another ends there is room`,
  needs: [need],
  simulator: { maxConnections: 2 },
  async run({ connect, server, expect }) {
    const first = await connect();
    const second = await connect();
    expect(await outcome(connect())).to.equal(`connect-failed ${reason}`);
    await first.close();
    await server.untilConnections(1);
    const third = await connect();
    expect(await askRows(third)).to.equal(10);
    await Promise.all([second.close(), third.close()]);
  },
});

export const refusals: readonly Case[] = [
  full("tcp", "ended-at-login"),
  full("websocket", "unreachable"),
  {
    name: "the error of a refused login has OpenD's message",
    async run({ connect, server, expect }) {
      await server.addFault({ name: "refuseLogins", text: words, count: 1 });
      const error = await connect().catch((e) => e);
      expect(error).to.include({ code: "connect-failed", reason: "login-refused" });
      expect(error.message).to.include(words);
      await (await connect()).close();
    },
  },
  {
    name: "a login refused during a reconnect over TCP is retried",
    needs: ["tcp"],
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.addFault({ name: "refuseLogins", text: words, count: 2 });
      await server.disconnectAll();
      await watch.until("ready");
      expect(watch.seen.filter((type) => type === "attempt-failed")).to.have.length(2);
      await opend.close();
    },
  },
  {
    name: "a login refused during a reconnect over WebSocket is final, and everything ends with the cause",
    needs: ["websocket"],
    async run({ connect, server, expect }) {
      const opend = await connect();
      const watch = new Watch(opend);
      await server.addFault({ name: "refuseLogins", text: words });
      await server.disconnectAll();
      expect((await watch.until("closed")).cause).to.have.property("reason", "login-refused");
      expect(opend.state.link).to.equal("closed");
    },
  },
];
