/*
 * Vitest loads this before every test file of every package that sends or receives: see
 * second-reader.ts.
 */
import { afterAll, afterEach, type TaskMeta } from "vitest";
import { leave } from "./report.ts";
import { addSecondReaders } from "./sources.ts";

const tally = addSecondReaders();
let known = 0;

afterEach(({ task }) => {
  // Implementations may decode altered bytes differently.
  if ((task.meta as TaskMeta & { readonly alteredBytes?: boolean }).alteredBytes)
    tally.differences.length = known;
  refuseDifferences();
});
// Includes differences before the first test and after the last.
afterAll(() => {
  leave(tally);
  refuseDifferences();
});

function refuseDifferences(): void {
  const news = tally.differences.slice(known);
  known = tally.differences.length;
  if (news.length > 0) throw new Error(`protobufjs reads other values:\n${news.join("\n")}`);
}
