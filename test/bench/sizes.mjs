import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { round } from "./rounding.mjs";

const require = createRequire(import.meta.url);
/** The bundler that builds the package. */
const { build } = createRequire(require.resolve("tsup/package.json"))("esbuild");

const root = fileURLToPath(new URL("../..", import.meta.url));
const imports = [
  [
    "`backlegs/core` with one strategy of each kind",
    'export { createBuilder } from "./dist/core.js"; export { bestFit, byGoal, backFirst, nonOverlapping, inTurn } from "./dist/strategies.js";',
    "18 kB",
  ],
  [
    "the same with `exact`",
    'export { createBuilder } from "./dist/core.js"; export { exact, byGoal, backFirst, nonOverlapping, inTurn } from "./dist/strategies.js";',
    "",
  ],
  ["`import { buildSession }`", 'export { buildSession } from "./dist/index.js";', "40 kB"],
  ["`import { timeline }` of `backlegs/core`", 'export { timeline } from "./dist/core.js";', ""],
  ["`backlegs/catalog`, one exercise", 'export { barbellDeadlift } from "./dist/catalog.js";', ""],
  ["the whole library, every entry", 'export * from "./test/support/every-entry.mjs";', "80 kB"],
];

const sizeOf = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    external: ["zod", "zod/*"],
    logLevel: "error",
  });
  const [{ contents: bytes }] = outputFiles;
  return { minified: bytes.length, brotli: brotliCompressSync(bytes).length };
};

/** What an app loads, import by import, bundled from the build. */
export const sizes = async () => {
  const rows = [];
  for (const [name, contents, goal] of imports) {
    const { minified, brotli } = await sizeOf(contents);
    rows.push([name, `${round(minified / 1000)} kB`, `${round(brotli / 1000)} kB`, goal]);
  }
  return {
    title: "Size",
    text: "Bundled and minified by esbuild from the build; zod, which only `backlegs/schema` loads from outside, is not in it.",
    head: ["import", "minified", "minified + brotli", "goal (brotli)"],
    rows,
  };
};
