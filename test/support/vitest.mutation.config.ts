import { defineConfig } from "vitest/config";
import { entryAliases } from "./entries.ts";

/** The tests that a mutant must fall to: those of behaviour. The promises read src as text, and types are not run. */
export default defineConfig({
  resolve: { alias: entryAliases },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/promises/**", "test/browser/**", "**/node_modules/**"],
  },
});
