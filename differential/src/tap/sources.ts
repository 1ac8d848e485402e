// By their files: nothing else of core is loaded before a test.
import { protobuf } from "../../../packages/core/src/body-format.ts";
import { json } from "../../../packages/core/src/json/json.ts";
import { newTally, type Tally } from "../compare.ts";
import { messageOf, messageOfJson } from "../protobufjs.ts";
import { tap } from "./tap.ts";

/** Taps every body format that there is, in this process, where core runs from its sources. */
export function tapSources(): Tally {
  const tally = newTally();
  tap(protobuf, messageOf, tally);
  tap(json, messageOfJson, tally);
  return tally;
}
