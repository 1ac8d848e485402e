/** Everything generated, in order: the schema from the descriptor, then code from the schema. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { makeExact } from "./exact-decode.ts";
import { writeProto } from "./schema/write.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

writeProto();
execFileSync("buf", ["generate"], { cwd: root, stdio: "inherit" });
makeExact(new URL("../packages/core/src/gen/wire/", import.meta.url));
