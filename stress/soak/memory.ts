import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The memory of the process after garbage collection. */
export interface Memory {
  readonly heapMiB: number;
  readonly buffersMiB: number;
}

export async function settledMemory(): Promise<Memory> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // The memory of sockets is released one turn after the sockets.
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return { heapMiB: heapUsed / 2 ** 20, buffersMiB: external / 2 ** 20 };
}

/** Sockets, servers and timers, which can keep a process running. */
export function liveResources(): readonly string[] {
  return [...process.getActiveResourcesInfo()].sort();
}
