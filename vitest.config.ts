import { defineConfig } from "vitest/config";
import { entryAliases } from "./test/support/entries.ts";

/** A long run of the laws (`npm run laws`) must not fail for its length. */
const isLongRun = process.env.LAWS_RUNS !== undefined;

/** What builds thousands of sessions, or reads the files of the project: it adds nothing to the coverage but time. */
const longTests = [
  "test/{laws,conformance,promises}/**/*.test.ts",
  "test/{plan/every-split,splits/page,bench/optimum/agreement,text/hostile}.test.ts",
];

// The package and the browser need a build: they have configs of their own.
const elsewhere = ["test/promises/package.test.ts", "test/browser/**", "**/node_modules/**", "**/.stryker-tmp/**"];

export default defineConfig({
  resolve: { alias: entryAliases },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...elsewhere, ...longTests],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
        },
      },
      { extends: true, test: { name: "long", include: longTests, exclude: elsewhere } },
    ],
    setupFiles: ["test/support/seed.setup.ts"],
    // The laws are most of a run: every core works on them.
    maxWorkers: "100%",
    // No module keeps state, so that test files may share the modules that they load.
    isolate: false,
    testTimeout: isLongRun ? 3_600_000 : 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
