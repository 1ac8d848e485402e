import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { testTimeout: 30_000, include: ["*.test.ts", "runtimes/*.test.ts", "vitest/*.test.ts"] },
});
