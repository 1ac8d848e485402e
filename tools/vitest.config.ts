import { defineConfig } from "vitest/config";

const conditions = ["@opend/source"];

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["**/*.test.ts"], exclude: ["sizes/**"], testTimeout: 5000 },
});
