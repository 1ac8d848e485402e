/* A server that is not OpenD sends far more than the limit, before the login, to every runtime. */

import { type RuntimeName, runtimeNames } from "@opend/runtimes/binaries";
import { describe, expect, test } from "vitest";
import { type FloodStyle, flood } from "../test/flood.ts";
import { run } from "../test/runtimes.ts";

const megabyte = 2 ** 20;
const bodyBytes = 40 * megabyte;
/** The default limit, plus the possible content of the buffers of two sockets. */
const mostSentBytes = 32 * megabyte;

/** Runtimes whose WebSocket refuses a message before it has collected it. */
const refusesEarly = (runtime: RuntimeName): boolean => runtime !== "Deno";

describe.each(runtimeNames)("in %s", (runtime) => {
  test.each<FloodStyle>(["whole", "in fragments"])(
    "a message over the limit, sent %s, is refused and ends the link",
    async (style) => {
      await using server = await flood(style, bodyBytes);
      expect(await run(runtime, "fail", { url: server.url })).toMatchObject({
        code: "connect-failed",
        reason: "not-opend",
        cause: expect.stringMatching(
          refusesEarly(runtime)
            ? /^a message is over the limit of 16777260 bytes /
            : /^a body of 41943040 bytes is over the limit of 65536 /,
        ),
      });
      if (refusesEarly(runtime)) expect(server.seen.sentBytes).toBeLessThan(mostSentBytes);
    },
  );

  test("compression is not offered, and a server that compresses is refused", async () => {
    await using server = await flood("compressed", bodyBytes);
    expect(await run(runtime, "fail", { url: server.url })).toMatchObject({
      code: "connect-failed",
    });
    expect(server.seen.extensions).toBeUndefined();
    expect(server.seen.sentBytes).toBeLessThan(megabyte);
  });
});
