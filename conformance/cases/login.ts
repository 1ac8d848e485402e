import type { Case } from "./case.ts";
import { outcome } from "./outcome.ts";

/** A connect to a server that is not OpenD, and how it fails. */
const strange = (
  what: string,
  decoy: "echo" | "http" | "slam",
  reason: Readonly<Record<"tcp" | "websocket", string>>,
): readonly Case[] =>
  (["tcp", "websocket"] as const).map((need) => ({
    name: `${what} where OpenD should be, on ${need}: ${reason[need]}`,
    needs: [need],
    async run({ connect, server, expect }) {
      const port = await server.openDecoy(decoy);
      expect(await outcome(connect({ port }))).to.equal(`connect-failed ${reason[need]}`);
    },
  }));

const nobody = (need: "sees-refusal" | "hides-refusal", reason: string): Case => ({
  name: `a port where nothing listens: ${reason}`,
  needs: [need],
  async run({ connect, server, expect }) {
    const port = await server.closedPort();
    expect(await outcome(connect({ port }))).to.equal(`connect-failed ${reason}`);
  },
});

/** A login with a wrong key or none. */
const strangeKey = (key: "wrong" | "none", need: "cipher" | "websocket", reason: string): Case => ({
  name: `login with ${key === "none" ? "no" : "a wrong"} key, ${need}: ${reason}`,
  needs: ["key", need],
  async run({ connect, expect }) {
    expect(await outcome(connect({ key }))).to.equal(`connect-failed ${reason}`);
    // The same OpenD still accepts the right key.
    await (await connect()).close();
  },
});

export const login: readonly Case[] = [
  nobody("sees-refusal", "refused"),
  nobody("hides-refusal", "unreachable"),
  ...strange("an echo", "echo", { tcp: "not-opend", websocket: "unreachable" }),
  ...strange("a web server", "http", { tcp: "not-opend", websocket: "unreachable" }),
  ...strange("a peer that closes at once", "slam", {
    tcp: "ended-at-login",
    websocket: "unreachable",
  }),
  {
    name: "a silent peer: connecting times out",
    async run({ connect, server, clock, expect }) {
      const connecting = outcome(connect({ port: await server.openDecoy("mute") }));
      await server.untilDecoyed(1);
      await clock.skip(10_000);
      expect(await connecting).to.equal("connect-failed timeout");
    },
  },
  {
    name: "with retryConnect an OpenD that starts late is found",
    async run({ connect, server, expect }) {
      await server.stopListening();
      const connecting = connect({ retryConnect: true });
      await new Promise((resolve) => setTimeout(resolve, 20));
      await server.listenAgain();
      const opend = await connecting;
      expect(opend.state).to.include({ link: "ready", generation: 1 });
      await opend.close();
    },
  },
  strangeKey("wrong", "cipher", "ended-at-login"),
  strangeKey("none", "cipher", "ended-at-login"),
  strangeKey("wrong", "websocket", "login-refused"),
  strangeKey("none", "websocket", "login-refused"),
];
