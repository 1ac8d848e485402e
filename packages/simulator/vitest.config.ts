import { defineConfig } from "vitest/config";

const conditions = ["@opend/source"];

export default defineConfig({
  // The other packages of the workspace are read from their sources: no build is needed first.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: "100%",
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    include: ["src/**/*.test.ts"],
    testTimeout: 5000,
  },
});
