/** Runs cases one after another and reports the current number, so that a hang can be identified. */
import { parentPort, workerData } from "node:worker_threads";
import { makeCase } from "./case.ts";
import { failure, shrink } from "./shrink.ts";
import { targets } from "./targets/all.ts";

export interface Job {
  readonly seed: number;
  readonly frames: number;
  /** Run this case alone. */
  readonly only?: number;
  /** Holds the number of the case that runs now. */
  readonly at: Int32Array;
}

export interface Result {
  readonly cases: number;
  readonly frames: number;
  readonly seconds: number;
  /** How often each target ended in which way. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly peakBufferBytes: number;
  readonly broken?: {
    readonly number: number;
    readonly target: string;
    readonly why: string;
    /** The smallest input found, in hex. */
    readonly segments: readonly string[];
  };
}

/** Every declared length must be bounded. This limit is far beyond the need of all inputs together. */
const mostBufferBytes = 512 * 1024 * 1024;
const memoryEvery = 256;

async function run({ seed, frames: wanted, only, at }: Job): Promise<Result> {
  const outcomes: Record<string, Record<string, number>> = {};
  const begun = performance.now();
  let frames = 0;
  let cases = 0;
  let peakBufferBytes = 0;
  // Most cases end in an error that is not read. A case that fails runs again with stack traces.
  const frameCount = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const result = (): Omit<Result, "broken"> => {
    const seconds = (performance.now() - begun) / 1000;
    return { cases, frames, seconds, outcomes, peakBufferBytes };
  };
  for (let number = only ?? 0; frames < wanted; number++) {
    Atomics.store(at, 0, number);
    const { target, input } = makeCase(targets, seed, number);
    let why: string | undefined;
    try {
      const checked = target.check(input);
      const outcome = typeof checked === "string" ? checked : await checked;
      outcomes[target.name] ??= {};
      const counts = outcomes[target.name] as Record<string, number>;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    } catch {
      Error.stackTraceLimit = frameCount;
      why = await failure(target, input);
    }
    if (cases % memoryEvery === 0) {
      peakBufferBytes = Math.max(peakBufferBytes, process.memoryUsage().arrayBuffers);
      if (peakBufferBytes > mostBufferBytes) why ??= `buffers of ${peakBufferBytes} bytes`;
    }
    cases += 1;
    frames += Math.max(input.sent.length, 1);
    if (why !== undefined) {
      const { segments } = await shrink(target, input);
      const broken = {
        number,
        target: target.name,
        why: (await failure(target, { ...input, segments })) ?? why,
        segments: segments.map((segment) => Buffer.from(segment).toString("hex")),
      };
      return { ...result(), broken };
    }
    if (only !== undefined) break;
  }
  return result();
}

void run(workerData as Job).then((result) => parentPort?.postMessage(result));
