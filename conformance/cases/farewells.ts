import type { Case } from "./case.ts";

/** What is left behind when a program ends; it may not hold the process. These run last, and nothing tidies up. */
export const farewells: readonly Case[] = [
  {
    name: "a closed link to a peer that never answers does not hold the process",
    needs: ["drops-zombies"],
    isNetworked: true,
    async run({ connect, server }) {
      const opend = await connect();
      await server.hold();
      await opend.close();
    },
  },
  {
    name: "an idle connection that nobody closes does not hold the process",
    needs: ["lets-go"],
    isNetworked: true,
    async run({ connect, server }) {
      await server.heal();
      await connect();
    },
  },
];
