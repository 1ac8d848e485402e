import { Sub } from "@opend/core/qot/sub";
import type { Cut } from "../control/relay.ts";
import type { Case, Tools } from "./case.ts";
import { askRows, subscribed } from "./market.ts";
import { outcome } from "./outcome.ts";
import { until } from "./until.ts";
import { Watch } from "./watch.ts";

type Phase = (tools: Tools, cut: Cut) => Promise<void>;

/** The link is cut during `connect()`, which either fails with a typed error or succeeds. The next one works. */
const whileConnecting: Phase = async ({ connect, server, expect }, cut) => {
  await server.cut(cut);
  const connecting = connect();
  const ended = await outcome(connecting);
  // A cut after the login is handled by the connection itself.
  if (ended === "resolved") {
    const opend = await connecting;
    expect(await askRows(opend)).to.equal(10);
    await opend.close();
  } else expect(ended).to.match(/^connect-failed (ended-at-login|unreachable|not-opend)$/);
  const next = await connect();
  expect(await askRows(next)).to.equal(10);
  await next.close();
  await server.untilLinks(0);
};

/** The link is cut during a reconnect, in the login or while restorers run. */
const whileComingBack: Phase = async ({ connect, server, expect }, cut) => {
  const opend = await connect();
  const watch = new Watch(opend);
  let restored = 0;
  opend.onRestore(async (request) => {
    await request(Sub, subscribed);
    restored = opend.state.generation + 1;
  });
  await server.cut(cut);
  await server.cutLinks();
  await watch.until("ready");
  expect(await askRows(opend)).to.equal(10);
  // The cut may have happened right after the rows arrived.
  await until(() => opend.state.link === "ready");
  expect(restored).to.equal(opend.state.generation);
  await server.untilLinks(1);
  await opend.close();
  await server.untilLinks(0);
};

const phases: Readonly<Record<string, Phase>> = {
  connecting: whileConnecting,
  "coming back": whileComingBack,
};

const table = Object.entries(phases).flatMap(([when, phase]) =>
  (["requests", "replies"] as const).flatMap((direction) =>
    [1, 2, 3].map(
      (chunk): Case => ({
        name: `cut while ${when}: before, in and after chunk ${chunk} of the ${direction}`,
        isNetworked: true,
        async run(tools) {
          for (const part of ["none", "half", "all"] as const)
            await phase(tools, { direction, chunk, part });
        },
      }),
    ),
  ),
);

const atOnce = Object.entries(phases).map(
  ([when, phase]): Case => ({
    name: `cut while ${when}: as soon as the link is open`,
    isNetworked: true,
    run: (tools) => phase(tools, { direction: "replies", chunk: 0, part: "none" }),
  }),
);

/** Cuts the link in every state, at every step of a handshake or of the restoring after it. */
export const cuts: readonly Case[] = [...atOnce, ...table];
