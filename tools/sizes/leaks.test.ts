import { expect, test } from "vitest";
import { type Bundle, bundle } from "./bundle.ts";
import { leaks } from "./leaks.ts";
import { pages } from "./programs.ts";

const bundled = await bundle(Object.fromEntries(pages.map(({ name, source }) => [name, source])));
const connect = pages.find(({ name }) => name === "connect");
if (!connect) throw new Error("there is no page that only connects");

async function leaksOf(source: string): Promise<readonly string[]> {
  const [planted] = (await bundle({ planted: `${connect?.source}\n${source}` })).values();
  return leaks(planted as Bundle, connect?.protocols);
}

test.each(pages)(
  'the page "$name" contains nothing that it does not need',
  ({ name, protocols }) => {
    expect(leaks(bundled.get(name) as Bundle, protocols)).toEqual([]);
  },
);

test("a page that only connects needs no protocol of quotes or trading", () => {
  expect(connect.protocols?.filter((name) => /^(Qot|Trd)_/.test(name))).toEqual([]);
});

test("messages of another protocol are a leak with the protocol's name", async () => {
  const found = await leaksOf(`
    import { GetShortInterest } from "@opend/core/qot/get-short-interest";
    console.log(GetShortInterest);`);
  expect(found).toContainEqual(expect.stringMatching(/^messages of Qot_GetShortInterest /));
});

test("a module of Node's is a leak", async () => {
  const found = await leaksOf('import { connect as tcp } from "node:net"; console.log(tcp);');
  expect(found).toEqual(["node:net"]);
});

test("a package that is not for pages is a leak, behind import() too", async () => {
  const found = await leaksOf('console.log((await import("@opend/simulator")).connectInMemory);');
  expect(found).toContainEqual(expect.stringMatching(/^simulator /));
});

test("an external package is a leak", async () => {
  const found = await leaksOf('import { WebSocket } from "ws"; console.log(WebSocket);');
  expect(found).toContainEqual(expect.stringMatching(/^ws /));
});
