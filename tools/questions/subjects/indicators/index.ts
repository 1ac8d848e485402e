import type { Subject } from "../../spec.ts";
import { enums } from "./enums.ts";
import { names } from "./names.ts";
import { questions } from "./questions.ts";
import { rows } from "./rows.ts";

export const indicators: Subject = { name: "indicators", questions, rows, enums, names };
