/**
 * Generates everything, in order: the schema from the descriptor, code from the schema, and the rows of
 * `@opend/quote` from both.
 */
import { writeProto } from "./schema/write.ts";
import { runTool } from "./workspace.ts";

writeProto();
const { status } = runTool("buf", ["generate"]);
if (status !== 0) throw new Error(`buf generate ended with ${status}`);
// Imported late, because it reads the schema data that `buf generate` has just written.
const { writeRows } = await import("./rows/write.ts");
writeRows();
