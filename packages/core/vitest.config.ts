import { defineConfig } from "vitest/config";

// Not "import" as well: vitest hands these on to Node, whose require() would then be given modules.
const conditions = ["@opend/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: "100%",
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    testTimeout: 20_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
