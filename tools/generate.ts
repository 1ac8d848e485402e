/**
 * Everything generated, in order: the schema from the descriptor, code from the schema, and the rows
 * of `@opend/quote` from both.
 */
import { writeProto } from "./schema/write.ts";
import { runTool } from "./workspace.ts";

writeProto();
const { status } = runTool("buf", ["generate"]);
if (status !== 0) throw new Error(`buf generate ended with ${status}`);
// It reads the schema as data, which was written just now.
const { writeRows } = await import("./rows/write.ts");
writeRows();
