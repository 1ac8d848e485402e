import type { Subject } from "../../spec.ts";
import { enums } from "./enums.ts";
import { figures } from "./figures.ts";
import { names } from "./names.ts";

/** Its questions are written by hand, in `packages/quote/src/screeners`. */
export const screeners: Subject = {
  name: "screeners",
  questions: [],
  rows: [],
  enums,
  names,
  figures,
};
