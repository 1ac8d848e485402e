import { protocols } from "@opend/core/protocols";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { opend } from "../../test/opend.ts";

let simulator: Simulator;
let at: string[];
beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
  at = ["--port", String(simulator.port)];
});
afterAll(() => simulator.close());

const tencent = '{"securityList":[{"market":1,"code":"00700"}]}';

test.each(["Qot_GetMarketState", "getmarketstate", "3223"])("requests %s", async (protocol) => {
  const ran = await opend(["raw", protocol, tencent, ...at]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(ran.stdout)).toEqual({
    marketInfoList: [
      { security: { market: 1, code: "00700" }, name: "TENCENT", marketState: expect.any(Number) },
    ],
  });
});

test("prints 64-bit numbers as text, and accepts them", async () => {
  const ran = await opend(["raw", "GetGlobalState", '{"userID":"9007199254740993"}', ...at]);
  expect(JSON.parse(ran.stdout)).toMatchObject({ time: expect.stringMatching(/^\d{10}$/) });
});

test.each([
  ["NoSuchProtocol", "{}", /PROTOCOL must be a request of the schema/],
  ["Qot_UpdateBasicQot", "{}", /PROTOCOL must be a request of the schema/],
  ["InitConnect", "{}", /the connection logs in itself/],
  ["Qot_Sub", "{}", /--change/],
  ["3223", "text", /c2s must be JSON/],
  ["3223", "[]", /c2s must be a JSON object/],
  ["3223", '{"securities":[]}', /c2s must be an object with securityList/],
  ["3223", '{"securityList":[{"market":1,"cod":"1"}]}', /c2s\.securityList .*"cod"/],
  ["3223", '{"securityList":[{"market":1}]}', /securityList\[0\]\.code/],
  ["3223", '{"securityList":[{"market":"HK","code":"1"}]}', /securityList\[0\]\.market/],
])("refuses before connecting: %s %s", async (protocol, c2s, why) => {
  const ran = await opend(["raw", protocol, c2s, "--simulator"]);
  expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
  expect(ran.stderr).toMatch(why);
  expect(ran.stderr).not.toContain("Simulator on");
});

const trades = protocols.filter((each) => each.kind === "request" && each.effect === "trade");

test.each(trades)("refuses $name, with or without --change", async ({ name, id }) => {
  for (const args of [
    [name, "{}"],
    [String(id), "{}", "--change"],
  ]) {
    const ran = await opend(["raw", ...args, "--simulator"]);
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toMatch(/read-only/);
    expect(ran.stderr).not.toContain("Simulator on");
  }
});

test("--change allows a request that changes something", async () => {
  const sub =
    '{"securityList":[{"market":1,"code":"00700"}],"subTypeList":[1],"isSubOrUnSub":true}';
  expect(await opend(["raw", "Qot_Sub", sub, "--change", ...at])).toMatchObject({
    exitCode: 0,
    stdout: "{}\n",
  });
});
