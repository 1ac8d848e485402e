import { defineConfig } from "vitest/config";

const conditions = ["@opend/source"];

export default defineConfig({
  // Reads the other packages of the workspace from their sources, so no build is needed.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // By default vitest leaves one core idle, which is half of a machine with two cores.
    maxWorkers: "100%",
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    include: ["src/**/*.test.ts"],
    testTimeout: 5000,
  },
});
