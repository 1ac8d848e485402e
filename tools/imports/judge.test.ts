import { expect, test } from "vitest";
import { leavesFolder, leavesHome, leavesRoom, violation } from "./judge.ts";
import { type Rooms, rooms, subjects } from "./rooms.ts";

const quoteRooms = rooms["quote"] as Rooms;

test("tests may leave src but not the package", () => {
  expect(leavesHome("src/a.test.ts", "../test/server.ts")).toBeUndefined();
  expect(leavesHome("src/a.test.ts", "../../core/src/errors.ts")).toBeTypeOf("string");
});

test("only guests may import files of other packages", () => {
  const core = "../../../packages/core/src";
  expect(
    leavesFolder("judges", "src/second-reader/second-reader.ts", `${core}/json/json.ts`),
  ).toBeUndefined();
  expect(
    leavesFolder("judges", "src/second-reader/second-reader.ts", `${core}/errors.ts`),
  ).toBeTypeOf("string");
  expect(
    leavesFolder("bench", "src/second-reader/second-reader.ts", `${core}/json/json.ts`),
  ).toBeTypeOf("string");
});

test.each([
  ["core", "link.ts", "node:net"],
  ["core", "dialect/tcp/frame.ts", "../../session/session.ts"],
  ["core", "session/session.ts", "../connection/state.ts"],
  ["core", "protocol.ts", "./gen/serve/qot/sub.ts"],
  ["core", "errors.ts", "./session/session.ts"],
  ["core", "a-new-room/file.ts", "../errors.ts"],
  ["core", "errors.ts", "./a-new-room/file.ts"],
  ["quote", "quote.ts", "@opend/transport-node"],
  ["quote", "quote.ts", "@opend/simulator"],
  ["transport-node", "connect.ts", "@opend/quote"],
  ["transport-web", "connect.ts", "ws"],
  ["simulator", "engine.ts", "node:net"],
  ["cli", "main.ts", "../../core/src/errors.ts"],
  ["a-new-package", "index.ts", "anything"],
])("refuses %s: %s imports %s", (packageName, file, specifier) => {
  expect(violation(packageName, file, specifier)).toBeTypeOf("string");
});

test.each([
  ["core", "session/session.ts", "../dialect/dialect.ts"],
  ["core", "gen/strict/qot/sub.ts", "../../../protobuf/writer.ts"],
  ["core", "gen/serve/qot/sub.ts", "../../strict/qot/sub.ts"],
  ["quote", "short-interest.ts", "@opend/core/qot/get-short-interest"],
  ["transport-web", "socket/ws.ts", "ws"],
  ["simulator", "node/listen.ts", "node:net"],
])("allows %s: %s imports %s", (packageName, file, specifier) => {
  expect(violation(packageName, file, specifier)).toBeUndefined();
});

const plan: Rooms = {
  "*": [],
  "time/": ["*"],
  "short-selling/": ["*", "time/"],
  "now/": ["*", "time/"],
  "live/": ["*", "time/", "now/"],
  "live/board/": ["live/", "*"],
  "index.ts": "every room",
};

test.each([
  ["short-selling/short-interest.ts", "../now/quotes.ts"],
  ["live/subscribe.ts", "../short-selling/short-interest.ts"],
  ["live/subscribe.ts", "./board/board.ts"],
  ["live/board/board.ts", "../../time/zone.ts"],
  ["time/zone.ts", "../now/quotes.ts"],
  ["codes.ts", "./time/zone.ts"],
  ["codes.ts", "./index.ts"],
  ["macro/rates.ts", "../codes.ts"],
])("rooms refuse: %s imports %s", (file, specifier) => {
  expect(leavesRoom(plan, file, specifier)).toMatch(/^tools\/imports\/rooms.ts /);
});

test.each([
  ["short-selling/short-interest.ts", "./publication.ts"],
  ["short-selling/short-interest.ts", "../time/zone.ts"],
  ["live/subscribe.ts", "../now/quotes.ts"],
  ["live/board/board.ts", "../subscribe.ts"],
  ["codes.ts", "./safe-number.ts"],
  ["index.ts", "./live/board/board.ts"],
])("rooms allow: %s imports %s", (file, specifier) => {
  expect(leavesRoom(plan, file, specifier)).toBeUndefined();
});

test("subjects of quote never import each other, except that live imports now", () => {
  const allows = (from: string, to: string): boolean =>
    leavesRoom(
      quoteRooms,
      `${from}a.ts`,
      `${"../".repeat(from.split("/").length - 1)}${to}b.ts`,
    ) === undefined;
  expect(allows("short-selling/", "ask/")).toBe(true);
  const pairs = subjects.flatMap((from) => subjects.map((to) => [from, to] as const));
  expect(pairs.filter(([from, to]) => from !== to && allows(from, to))).toEqual([]);
  expect(subjects.filter((subject) => allows("live/", subject))).toEqual(["now/"]);
  expect(subjects.filter((subject) => allows("live/ledger/", subject))).toEqual(["now/"]);
});
