/* Loaded first by `--import` in processes that run from the sources: see second-reader.ts. */
import { leave } from "./report.ts";
import { addSecondReaders } from "./sources.ts";

const tally = addSecondReaders();
process.once("exit", () => leave(tally));
