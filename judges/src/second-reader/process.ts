/* A process that runs from the sources loads this first, by `--import`: see second-reader.ts. */
import { leave } from "./report.ts";
import { addSecondReaders } from "./sources.ts";

const tally = addSecondReaders();
process.once("exit", () => leave(tally));
