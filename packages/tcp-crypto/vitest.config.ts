import { defineConfig } from "vitest/config";

// Without "import": vitest passes these to Node, whose require() would then resolve to ES modules.
const conditions = ["@opend/source"];

export default defineConfig({
  // Resolves core to its sources, so that no build is needed first.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ["../../judges/src/second-reader/setup.ts"],
    testTimeout: 10_000,
    include: ["src/**/*.test.ts"],
  },
});
