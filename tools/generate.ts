/** Everything generated, in order: the schema from the descriptor, then code from the schema. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeProto } from "./schema/write.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

writeProto();
execFileSync("buf", ["generate"], { cwd: root, stdio: "inherit" });
