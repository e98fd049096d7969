import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/bench/optimum/*.run.ts"],
    testTimeout: 14_400_000,
  },
});
