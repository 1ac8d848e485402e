import { defineConfig } from "vitest/config";

// Without "import": vitest passes these to Node, whose require() would then resolve to ES modules.
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
