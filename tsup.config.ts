import { defineConfig, type Options } from "tsup";
import { quickToLoad } from "./test/support/quick-to-load";

const shared: Options = {
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  treeshake: true,
  esbuildPlugins: [quickToLoad],
  // Short names and syntax are read faster. White space stays: without it the marks of pure calls go, too, by which
  // bundlers leave out what is not used.
  esbuildOptions: (options) => {
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
  },
  // rollup-plugin-dts still sets an option that TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      catalog: "src/catalog/index.ts",
      gyms: "src/gyms/index.ts",
      splits: "src/splits/index.ts",
      strategies: "src/strategies/index.ts",
      rules: "src/lint/index.ts",
      testing: "src/testing/index.ts",
    },
    splitting: true,
    // Loading zod from outside costs some 80 ms of a cold start, its small build from inside some 5.
    noExternal: [/^zod\/mini/],
  },
  {
    ...shared,
    // Here zod stays outside, so that the reader's own schemas and ours are made by the same zod.
    entry: { schema: "src/schema/index.ts" },
    splitting: false,
  },
  {
    entry: { cli: "src/cli.ts" },
    format: ["esm"],
    platform: "node",
    target: "es2022",
    tsconfig: "tsconfig.cli.json",
    sourcemap: true,
    dts: false,
    removeNodeProtocol: false,
    banner: { js: "#!/usr/bin/env node" },
    esbuildPlugins: [
      {
        // The command line sits next to the library in dist and uses it, instead of carrying a second copy.
        name: "library-stays-outside",
        setup: (build) => {
          build.onResolve({ filter: /^\.\/index$/ }, ({ importer }) =>
            importer.endsWith("src/cli.ts") ? { path: "./index.js", external: true } : undefined,
          );
        },
      },
    ],
  },
]);
