/** `pnpm soak`, and with `--chaos` everything at once: see the README. */
export {};

if (process.argv.includes("--chaos")) await import("../chaos/run.ts");
else await import("./run.ts");
