import { defineConfig } from "vitest/config";

const conditions = ["@opend/source", "node", "import", "default"];

export default defineConfig({
  // Core is read from its sources: no build is needed first.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { testTimeout: 10_000, include: ["src/**/*.test.ts"] },
});
