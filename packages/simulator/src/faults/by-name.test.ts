import { readdirSync } from "node:fs";
import { ArgumentError } from "@opend/core";
import { expect, it } from "vitest";
import * as simulator from "../index.ts";
import { type FaultSettings, faultNames, makeFault } from "../index.ts";

const settings: FaultSettings = {
  corrupt: { what: "body" },
  cutMidFrame: { count: 1 },
  delayReplies: { ms: 5 },
  disconnectAfter: { frames: 3 },
  goSilent: {},
  interleavePushes: {},
  loseReplies: { protocol: { id: 1004 } },
  mergeSegments: { bytes: 100 },
  refuseConnections: { count: 2 },
  refuseLogins: { text: "not today" },
  refuseRequests: { seconds: 5 },
  reorderReplies: { window: 2 },
  repeatReplies: {},
  splitSegments: { bytes: 7 },
};

it("has every fault of this folder, under the name of its function", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (file) => !/by-name|test/.test(file),
  );
  const camel = files.map((file) =>
    file.replace(".ts", "").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect([...faultNames].sort()).toEqual(camel.sort());
  expect(Object.keys(simulator)).toEqual(expect.arrayContaining([...faultNames]));
});

it.each(faultNames)("creates %s from JSON", (name) => {
  const fault = makeFault(JSON.parse(JSON.stringify({ name, ...settings[name] })));
  expect(fault.name.split(" ")[0]).toBe(name);
});

it("refuses the same settings as the function", () => {
  expect(() => makeFault({ name: "splitSegments", bytes: 0 })).toThrow("bytes must be");
});

it("refuses an unknown name, and an inherited one", () => {
  for (const name of ["explode", "toString"])
    expect(() => makeFault(JSON.parse(JSON.stringify({ name })))).toThrow(ArgumentError);
});
