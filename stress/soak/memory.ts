import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What the process holds after everything that can be collected is. */
export interface Memory {
  readonly heapMiB: number;
  readonly buffersMiB: number;
}

export async function settledMemory(): Promise<Memory> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // What sockets hold is let go of a turn later than the sockets.
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return { heapMiB: heapUsed / 2 ** 20, buffersMiB: external / 2 ** 20 };
}

/** Sockets, servers, timers: what keeps a process or could. */
export function liveResources(): readonly string[] {
  return [...process.getActiveResourcesInfo()].sort();
}
