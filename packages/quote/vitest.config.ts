import { defineConfig } from "vitest/config";

const conditions = ["@opend/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // By default vitest leaves one core idle, which is half of a machine with two cores.
    maxWorkers: "100%",
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    testTimeout: 20_000,
    include: ["src/**/*.test.ts"],
  },
});
