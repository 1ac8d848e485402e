/* Vitest loads this before a test file: see tap.ts. */
import { protocols } from "@opend/core/protocols";
import { afterAll } from "vitest";
import { newTally } from "../compare.ts";
import { tap } from "./tap.ts";

const tally = newTally();
tap(protocols, tally);
afterAll(() => {
  if (tally.messages > 0)
    process.stdout.write(
      `Tap: ${tally.messages} messages also read by protobufjs, ${tally.fields} values, ` +
        `${tally.differences.length} differences\n${tally.differences.map((each) => `  ${each}\n`).join("")}`,
    );
});
