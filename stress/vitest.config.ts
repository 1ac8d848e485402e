import { defineConfig } from "vitest/config";

// Not "import" as well: vitest hands these on to Node, whose require() would then be given modules.
const conditions = ["@opend/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ["../judges/src/second-reader/setup.ts"],
    testTimeout: 30_000,
    include: ["**/*.test.ts"],
  },
});
