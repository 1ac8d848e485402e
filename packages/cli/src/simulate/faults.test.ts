import { faultNames } from "@opend/simulator";
import { InvalidArgumentError } from "commander";
import { expect, test } from "vitest";
import { faultsHelp, readFault } from "./faults.ts";

test("every fault of the simulator can be parsed, and is in the help", () => {
  const names = [...faultsHelp.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name);
  expect(names.sort()).toEqual([...faultNames].sort());
});

test.each([
  ["delayReplies ms=50 jitterMs=20 protocol=qot_getshortinterest count=2", "delayReplies"],
  ['refuseLogins text="not today, sorry" count=1', "refuseLogins"],
  ["corrupt what=missing-field protocol=3249", "corrupt missing-field"],
  ["  goSilent  ", "goSilent"],
])("reads %s", (line, name) => {
  expect(readFault(line).name).toBe(name);
});

test.each([
  ["", 'no fault ""'],
  ["toString", 'no fault "toString"'],
  ["delayReplies", "delayReplies needs ms="],
  ["delayReplies ms=soon", 'ms: "soon" is not a whole number'],
  [
    "delayReplies ms=50 mS=20",
    '"mS=20" is not a parameter of this fault: delayReplies ms=… [jitterMs=…]',
  ],
  ["loseReplies 3", '"3" is not a parameter'],
  ["loseReplies protocol=Nothing", "protocol's name, like Qot_GetShortInterest"],
  ["loseReplies count=0", "at least 1"],
  ["corrupt what=all", "one of magic, sha1"],
])("refuses %o, and explains why", (line, reason) => {
  expect(() => readFault(line)).toThrow(InvalidArgumentError);
  expect(() => readFault(line)).toThrow(reason);
});
