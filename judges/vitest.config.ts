import { defineConfig } from "vitest/config";

const conditions = ["@opend/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ["src/second-reader/setup.ts"],
    testTimeout: 60_000,
    include: ["src/**/*.test.ts"],
  },
});
