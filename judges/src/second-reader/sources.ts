// Imports single files, so that nothing else of core is loaded before a test.
import { protobuf } from "../../../packages/core/src/body-format.ts";
import { json } from "../../../packages/core/src/json/json.ts";
import { newTally } from "../compare.ts";
import { messageOf, messageOfJson } from "../protobufjs.ts";
import type { Tally } from "../report-files.ts";
import { addSecondReader } from "./second-reader.ts";

/** Adds the second reader to every body format of this process, in which core runs from its sources. */
export function addSecondReaders(): Tally {
  const tally = newTally();
  addSecondReader(protobuf, messageOf, tally);
  addSecondReader(json, messageOfJson, tally);
  return tally;
}
