/** Writes `docs/protocols.md`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";
import { pageText } from "./page-text.ts";

writeFileSync(join(root, "docs/protocols.md"), await pageText());
