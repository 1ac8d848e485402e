import type { Subject } from "../../spec.ts";
import { enums } from "./enums.ts";
import { figures } from "./figures.ts";
import { names } from "./names.ts";
import { questions } from "./questions.ts";
import { rows } from "./rows.ts";

/** The stock filter is written by hand, in `packages/quote/src/screeners`. */
export const screeners: Subject = {
  name: "screeners",
  questions,
  rows,
  enums,
  names,
  figures,
};
