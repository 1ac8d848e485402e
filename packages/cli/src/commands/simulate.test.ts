import { spawn } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { pushesOf } from "@opend/core";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { connect } from "@opend/transport-node";
import { expect, test } from "vitest";
import { run } from "../program.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The real program, with its own input. */
async function simulating(...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=@opend/source", main, "simulate", "--port", "0", ...args],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const portIn = (line: string): number => Number(/:(\d+)$/.exec(line)?.[1]);
  const port = portIn(await next());
  return {
    port,
    portIn,
    next,
    say: (text: string) => void child.stdin.write(`${text}\n`),
    endInput: () => void child.stdin.end(),
    /** The exit code after Ctrl-C. */
    async interrupt(): Promise<unknown> {
      child.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}

test("accepts faults and a time as options, and commands while it runs", async () => {
  const simulator = await simulating(
    ...["--at", "2026-04-30T09:29:50+08:00", "--fault", 'refuseLogins text="not today" count=1'],
    ...["--fault", "delayReplies ms=1 jitterMs=1"],
  );
  try {
    const to = { port: simulator.port };
    await expect(connect(to)).rejects.toThrow("not today");
    await using opend = await connect({ ...to, reconnect: () => 5 });
    const { time } = await opend.request(GetGlobalState, { userID: 0n });
    expect(Number(time) - Date.parse("2026-04-30T09:29:50+08:00") / 1000).toBeLessThan(60);
    simulator.say("fault list");
    expect(await simulator.next()).toBe("faults: 1 refuseLogins, 2 delayReplies");
    simulator.say("\nfault clear\nnonsense");
    expect(await simulator.next()).toBe("faults removed: 2");
    expect(await simulator.next()).toContain("error:");
    simulator.say("disconnect");
    expect(await simulator.next()).toBe("connections ended: 1");
    await expect.poll(() => opend.state).toMatchObject({ link: "ready", generation: 2 });
    // The end of the input does not end the program.
    simulator.endInput();
    await opend.request(GetGlobalState, { userID: 0n });
  } finally {
    expect(await simulator.interrupt()).toBe(0);
  }
});

test("runs commands at the start, and accepts WebSockets", async () => {
  const simulator = await simulating(
    ...["--websocket-port", "0", "--websocket-key", "secret"],
    ...["--command", "market close HK", "--command", "upstream down"],
  );
  try {
    const address = await simulator.next();
    expect(address).toMatch(/^WebSockets on ws:\/\/127\.0\.0\.1:\d+$/);
    expect(await simulator.next()).toBe("markets closed: HK");
    expect(await simulator.next()).toBe("upstream down");
    const asked = request({
      port: simulator.portIn(address),
      headers: {
        ...{ Connection: "Upgrade", Upgrade: "websocket" },
        ...{ "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" },
      },
    }).end();
    const [response, socket] = (await once(asked, "upgrade")) as [IncomingMessage, Socket];
    expect(response.statusCode).toBe(101);
    socket.destroy();
    await using opend = await connect({ port: simulator.port });
    expect(await opend.request(GetGlobalState, { userID: 0n })).toMatchObject({
      marketHK: 6,
      qotLogined: false,
    });
  } finally {
    expect(await simulator.interrupt()).toBe(0);
  }
});

test("has the limits, quotas, rights and tick of its options", async () => {
  const simulator = await simulating(
    ...["--no-limits", "--quota", "1", "--right", "US=none", "--right", "HK=level-1"],
    ...["--push-interval", "5ms", "--command", "after 1 status"],
  );
  try {
    expect(await simulator.next()).toBe("in 1 ms: status");
    expect(await simulator.next()).toMatch(/^market time /);
    // Each client keeps to the limits, and only together they exceed them.
    await using other = await connect({ port: simulator.port });
    await using opend = await connect({ port: simulator.port });
    const hongKong = { securityList: [{ market: 1, code: "00700" }] };
    for (const client of [other, opend])
      for (let asked = 0; asked < 50; asked++) await client.request(GetSecuritySnapshot, hongKong);
    const american = { securityList: [{ market: 11, code: "AAPL" }] };
    await expect(opend.request(GetSecuritySnapshot, american)).rejects.toThrow("right");
    const subscribe = { subTypeList: [1, 2], isSubOrUnSub: true, ...hongKong };
    await expect(opend.request(Sub, subscribe)).rejects.toThrow("quota");
    const pushes = pushesOf(opend, UpdateBasicQot);
    await opend.request(Sub, { ...subscribe, subTypeList: [1], isRegOrUnRegPush: true });
    let count = 0;
    for await (const _ of pushes) if (++count === 20) break;
  } finally {
    expect(await simulator.interrupt()).toBe(0);
  }
});

test("ends at Ctrl-C while its input is open", async () => {
  expect(await (await simulating()).interrupt()).toBe(0);
});

test("ends at Ctrl-C in the middle of a restart", async () => {
  const simulator = await simulating();
  const connecting = async (): Promise<string> => {
    try {
      await using _ = await connect({ port: simulator.port });
      return "connected";
    } catch (error) {
      return (error as { reason: string }).reason;
    }
  };
  simulator.say("restart 60000");
  await expect.poll(connecting).toBe("refused");
  expect(await simulator.interrupt()).toBe(0);
});

test.each([
  [["--fault", "delayReplies"], "delayReplies needs ms="],
  [["--at", "tomorrow"], '"tomorrow"'],
  [["--at", "2026-04-30T09:29:50"], "offset"],
  [["--right", "HK=best"], "one of none, basic"],
  [["--limit-scope", "planet"], "one of account, connection"],
  [["--push-interval", "5"], "500ms"],
  [["--command", "upstream sideways"], "one of down, up"],
  [["--rsa-key", "/no/such/file"], "cannot be read"],
  [["--websocket-key", "secret"], "need --websocket-port"],
  [["--websocket-port", "0", "--websocket-cert", main], "must be used together"],
])("refuses %j", async (args, reason) => {
  let stderr = "";
  const exitCode = await run(["simulate", "--port", "0", ...args], {
    stdout: { write: () => {} },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env: {},
    signal: new AbortController().signal,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(reason);
});
