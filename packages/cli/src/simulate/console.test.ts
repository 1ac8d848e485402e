import { readFile } from "node:fs/promises";
import { eventsOf } from "@opend/core";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { faultNames } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Console } from "./console.ts";
import { readFault } from "./faults.ts";

const security = { market: 1, code: "00700" };

let simulator: Simulator;
let commands: Console;
let opend: Awaited<ReturnType<typeof connect>>;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0, at: "2026-05-08T10:00:00+08:00" });
  commands = new Console(simulator);
  opend = await connect({ port: simulator.port, reconnect: () => 5 });
});
afterEach(async () => {
  await opend.close();
  await simulator.close();
});

const say = (line: string): Promise<string> => commands.answer(line);
const ask = (timeoutMs = 10_000) =>
  opend.request(GetShortInterest, { security, num: 1 }, { timeoutMs });

test("faults are added and removed at run time", async () => {
  expect(await say("fault add loseReplies protocol=Qot_GetShortInterest")).toBe(
    "fault 1: loseReplies",
  );
  await expect(ask(50)).rejects.toMatchObject({ code: "timeout" });
  expect(await say("fault add delayReplies ms=1")).toBe("fault 2: delayReplies");
  expect(await say("fault list")).toBe("faults: 1 loseReplies, 2 delayReplies");
  expect(await say("fault remove 1")).toBe("fault 1 removed: loseReplies");
  expect((await ask()).hkItemList).toHaveLength(1);
  expect(await say("fault remove 1")).toBe("error: there is no fault 1");
  expect(await say("fault clear")).toBe("faults removed: 1");
  expect(await say("fault list")).toBe("faults: none");
});

test("faults of the start are listed together with later ones", async () => {
  const other = new Console(simulator, [readFault("repeatReplies")]);
  expect(await other.answer("fault list")).toBe("faults: 1 repeatReplies");
});

test("commands change the upstream and the markets, and the client is notified", async () => {
  expect(await say("upstream down")).toBe("upstream down");
  await expect.poll(() => opend.state.upstream).toBe("down");
  expect(await say("kick")).toBe('kicked out; the command "upstream up" logs in again');
  expect(await say("upstream up")).toBe("upstream up");
  await expect.poll(() => opend.state.upstream).toBe("up");
  expect(await say("market close HK")).toBe("markets closed: HK");
  const { marketInfoList } = await opend.request(GetMarketState, { securityList: [security] });
  expect(marketInfoList[0]?.marketState).toBe(6);
  expect(await say("market by-clock")).toBe("markets by-clock: all");
  expect(await opend.request(GetGlobalState, { userID: 0n })).toMatchObject({ marketHK: 3 });
});

test("commands change rights and quotas", async () => {
  const events = eventsOf(opend);
  expect(await say("rights take HK")).toBe("quote rights taken: HK");
  for await (const { type } of events) if (type === "quote-right") break;
  expect(await say("rights return")).toBe("quote rights returned: all");
  expect(await say("quota 0 100")).toBe("quota 0 100");
  const c2s = { securityList: [security], subTypeList: [1], isSubOrUnSub: true };
  await expect(opend.request(Sub, c2s)).rejects.toThrow("quota");
});

test("commands cut and restart, and the client reconnects", async () => {
  expect(await say("disconnect")).toBe("connections ended: 1");
  await expect.poll(() => opend.state).toMatchObject({ link: "ready", generation: 2 });
  expect(await say("restart 20")).toBe(`restarted on port ${simulator.port}`);
  await expect.poll(() => opend.state).toMatchObject({ link: "ready", generation: 3 });
});

/** Commands for misbehaviour other than faults, by the method that they call. */
const words: Readonly<Record<string, string>> = {
  setUpstream: "upstream down",
  kickOut: "kick",
  takeQuoteRights: "rights take US",
  returnQuoteRights: "rights return",
  setQuoteRights: "rights set HK=basic US_OPTION=none",
  setMarkets: "market open HK",
  setQuotas: "quota 5",
  loseOpenD: "opend lose",
  disconnectAll: "disconnect",
  stopListening: "listen off",
  listenAgain: "listen on",
  restart: "restart",
};

/** Methods that are not commands, because only tests and servers need them. */
const others = ["constructor", "connect", "notify", "push", "countRequest", "close"];

const methodsOf = (of: object): readonly string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(of))
    .filter(([, { value }]) => typeof value === "function")
    .map(([name]) => name);

test("every misbehaviour of a simulator has a command", () => {
  const { engine } = simulator;
  const methods = new Set([simulator, Object.getPrototypeOf(engine)].flatMap(methodsOf));
  expect([...methods].sort()).toEqual([...Object.keys(words), ...others].sort());
});

test.each(Object.entries(words))("%s is done by %s", async (method, word) => {
  const object: object = method in simulator ? simulator : simulator.engine;
  const called = vi.spyOn(object as Record<string, () => void>, method);
  expect(await say(word)).not.toMatch(/^error/);
  expect(called).toHaveBeenCalledOnce();
});

const docs = await readFile(new URL("../../../../docs/simulator.md", import.meta.url), "utf8");
const menu = [...docs.matchAll(/^\| [^|]* \| [^|]* \| (`[^|]*`) \| (?:the same|\[).*\|$/gm)]
  .flatMap(([, said = ""]) => said.split(", "))
  .map((each) => each.replaceAll("`", ""));

test("the fault menu in the docs has every fault", () => {
  expect(menu.map((each) => each.split(" ")[0])).toEqual(expect.arrayContaining([...faultNames]));
});

test.each(menu)("the fault menu in the docs is valid input: %s", async (each) => {
  const isFault = (faultNames as readonly string[]).includes(each.split(" ")[0] ?? "");
  const line = isFault ? `fault add ${each}` : each.replace("restart 2000", "restart 20");
  expect(await say(line)).not.toMatch(/^error/);
});

test("no connection is accepted until it listens again", async () => {
  await say("listen off");
  await expect(connect({ port: simulator.port })).rejects.toMatchObject({ reason: "refused" });
  expect(await say("listen on")).toBe("listening on");
  await using again = await connect({ port: simulator.port });
  expect(again.state.link).toBe("ready");
});

test("the WebSocket service loses its OpenD, and gets it back", async () => {
  expect(await say("opend lose")).toBe("the WebSocket service has lost its OpenD");
  expect(await say("opend return")).toBe("the WebSocket service has its OpenD again");
  expect(await say("opend sell")).toContain("one of lose, return");
});

test("delayed commands run in time, and their answers are printed", async () => {
  const told: string[] = [];
  const later = new Console(simulator, [], (answer) => told.push(answer));
  const line = 'after 30 fault add refuseLogins text="not  today"';
  expect(await later.answer(line)).toBe('in 30 ms: fault add refuseLogins text="not  today"');
  expect(await later.answer("after 20 upstream down")).toBe("in 20 ms: upstream down");
  expect(await later.answer("after 60 market shut")).toBe("in 60 ms: market shut");
  expect(told).toEqual([]);
  await expect.poll(() => told).toHaveLength(3);
  expect(told.slice(0, 2)).toEqual(["upstream down", "fault 1: refuseLogins"]);
  expect(told[2]).toMatch(/^error: usage: market close/);
  await expect(connect({ port: simulator.port })).rejects.toThrow("not  today");
});

test("status is one line", async () => {
  await ask();
  expect(await say("status")).toMatch(
    /^market time 2026-05-08T02:00:0\d\.\d{3}Z; connections: 1; upstream up; faults: none; requests: InitConnect 1, .*Qot_GetShortInterest 1$/,
  );
});

test.each([
  ["frobnicate", 'error: there is no command "frobnicate"; help lists the commands'],
  ["toString", 'error: there is no command "toString"; help lists the commands'],
  ["fault", "error: usage: fault add <fault> | remove <number> | clear | list"],
  ["fault add noSuch", 'error: There is no fault "noSuch". The faults are delayReplies'],
  ["market shut", "error: usage: market close | open | by-clock [HK US SH SZ]"],
  ["market close XX", 'error: "XX" is not one of HK, US, SH, SZ.'],
  ["upstream sideways", 'error: "sideways" is not one of down, up.'],
  ["rights set", "error: The command needs a right and a level, like HK=basic."],
  ["rights set HK=top", 'error: "top" is not one of none, basic'],
  ["rights set XX=none", 'error: "XX" is not one of HK, '],
  ["rights lend HK", 'error: "lend" is not one of take, return, set.'],
  ["after a while kick", 'error: "a" is not a whole number.'],
  ["after 10 frobnicate", 'error: there is no command "frobnicate"; help lists the commands'],
  ["quota", "error: A value is missing: it must be a whole number."],
  ["quota many", 'error: "many" is not a whole number.'],
])("an invalid command is explained: %s", async (line, answer) => {
  expect(await say(line)).toContain(answer);
});

test("help has every command", async () => {
  expect(await say("help")).toContain("rights take | return [HK US SH SZ SG JP MY] | set");
});
