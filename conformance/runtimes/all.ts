import { bun } from "./bun/start.ts";
import { chromiumRuntime } from "./chromium/start.ts";
import { deno } from "./deno/start.ts";
import { nodes } from "./node/start.ts";
import type { Runtime } from "./runtime.ts";

export const runtimes: readonly Runtime[] = [...nodes, deno, bun, chromiumRuntime];
