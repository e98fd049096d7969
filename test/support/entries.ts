import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** An entry of the package, and the source file that it is built from. */
export interface Entry {
  /** What people import: `backlegs/core`. */
  readonly specifier: string;
  /** The word after the slash; `index` for the main entry. */
  readonly name: string;
  /** Absolute path of the source file. */
  readonly source: string;
}

/** Entries whose folder has another name. */
const folders: Readonly<Record<string, string>> = { rules: "lint" };

const sourceOf = (name: string): string => {
  const folder = `${projectFolder}/src/${folders[name] ?? name}/index.ts`;
  return existsSync(folder) ? folder : `${projectFolder}/src/${name}.ts`;
};

const toEntry = (key: string): Entry => {
  const name = key === "." ? "index" : key.slice(2);
  return { specifier: key === "." ? "backlegs" : `backlegs/${name}`, name, source: sourceOf(name) };
};

const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(`${projectFolder}/package.json`, "utf8"),
);

/** Every entry that package.json exports. */
export const promisedEntries: readonly Entry[] = Object.keys(manifest.exports)
  .filter((key) => key !== "./package.json")
  .map(toEntry);

/** Every entry whose source exists. */
export const entries: readonly Entry[] = promisedEntries.filter((entry) => existsSync(entry.source));

/** Lets tests and documentation import the source by the names that people use. */
export const entryAliases = entries.map((entry) => ({
  find: new RegExp(`^${entry.specifier}$`),
  replacement: entry.source,
}));
