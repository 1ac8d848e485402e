/* A process that runs from the sources loads this first, by `--import`: see tap.ts. */
import { leave } from "./report.ts";
import { tapSources } from "./sources.ts";

const tally = tapSources();
process.once("exit", () => leave(tally));
