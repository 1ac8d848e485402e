import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["../judges/src/second-reader/setup.ts"],
    testTimeout: 30_000,
    include: ["*.test.ts", "runtimes/*.test.ts", "vitest/*.test.ts"],
  },
});
