// Each file that Node has to open costs a cold start more than a third of a millisecond. Where tsup makes a chunk for
// every set of entries that share something, this joins what is loaded together anyway.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
const entries = ["index", "core", "catalog", "gyms", "splits", "strategies", "rules", "testing"];

const importsOf = (file) =>
  [...readFileSync(folder + file, "utf8").matchAll(/from '\.\/([^']+)'/g)].map(([, imported]) => imported);

const reachedFrom = (file, reached = new Set()) => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const imported of importsOf(file)) reachedFrom(imported, reached);
  return reached;
};

const reach = Object.fromEntries(entries.map((entry) => [entry, reachedFrom(`${entry}.js`)]));

/** The chunk that a file is joined to; none for what stays as it is. */
const chunkOf = (path) => {
  const isFor = (entry) => reach[entry].has(basename(path));
  if (isFor("core")) {
    if (isFor("catalog") || isFor("splits")) return "words";
    if (isFor("strategies")) return "measures";
    if (isFor("rules")) return "lint";
    return isFor("testing") ? "engine" : undefined;
  }
  return isFor("strategies") ? "ready-made" : undefined;
};

/** Reads a file with its map, so that the maps of what is joined lead to our sources. */
const withMaps = {
  name: "with-maps",
  load: (path) => ({
    code: readFileSync(path, "utf8"),
    map: JSON.parse(readFileSync(`${path}.map`, "utf8")),
  }),
};

const bundle = await rollup({
  input: Object.fromEntries(entries.map((entry) => [entry, `${folder}${entry}.js`])),
  external: ["fast-check", "vitest"],
  treeshake: { moduleSideEffects: false },
  plugins: [withMaps],
});
for (const file of readdirSync(folder)) if (/^chunk-.*\.js(?:\.map)?$/.test(file)) rmSync(folder + file);
await bundle.write({
  dir: folder,
  format: "es",
  sourcemap: true,
  chunkFileNames: ({ name }) => `chunk-${name.replace("chunk-", "")}.js`,
  hoistTransitiveImports: false,
  manualChunks: chunkOf,
});
