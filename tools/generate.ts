/**
 * Generates everything, in order: the schema from the descriptor, code from the schema, the rows of
 * `@opend/quote` from both, and the table of protocols from all of them.
 */
import { writeProto } from "./schema/write.ts";
import { runTool } from "./workspace.ts";

writeProto();
const { status } = runTool("buf", ["generate"]);
if (status !== 0) throw new Error(`buf generate ended with ${status}`);
// Imported late, because it reads the schema data that `buf generate` has just written.
const { writeRows } = await import("./rows/write.ts");
writeRows();
// A new process, because this one may have loaded the modules that were just written.
const page = runTool("tsx", ["--conditions=@opend/source", "tools/protocols/write.ts"]);
if (page.status !== 0) throw new Error(`tools/protocols/write.ts ended with ${page.status}`);
