/** Writes `docs/reliability.md`. */
import { writeFileSync } from "node:fs";
import { page } from "./page.ts";
import { promises } from "./promises.ts";

writeFileSync(new URL("../../docs/reliability.md", import.meta.url), page(promises));
