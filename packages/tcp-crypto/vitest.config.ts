import { defineConfig } from "vitest/config";

// Not "import" as well: vitest hands these on to Node, whose require() would then be given modules.
const conditions = ["@opend/source"];

export default defineConfig({
  // Core is read from its sources: no build is needed first.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    testTimeout: 10_000,
    include: ["src/**/*.test.ts"],
  },
});
