import type { Case } from "./case.ts";

/** Leftovers when a program ends must not keep the process running. These cases run last, without cleanup. */
export const farewells: readonly Case[] = [
  {
    name: "a closed link to a peer that never answers does not keep the process running",
    needs: ["drops-zombies"],
    isNetworked: true,
    async run({ connect, server }) {
      const opend = await connect();
      await server.hold();
      await opend.close();
    },
  },
  {
    name: "an idle connection that is never closed does not keep the process running",
    needs: ["lets-go"],
    isNetworked: true,
    async run({ connect, server }) {
      await server.heal();
      await connect();
    },
  },
];
