import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { entryAliases, projectFolder } from "./entries.ts";

/** What is mutated, folders and files of src, from `mutate.mjs`; nothing: everything. */
const places = (process.env["MUTATED_PLACES"] ?? "").split(",").filter((place) => place !== "");

/** The folder of the unit tests of a place: `test/measure` for `src/measure/score.ts`; nothing for what stands in src itself. */
const testFolderOf = (place: string): string | undefined => {
  const [, folder = ""] = place.split("/");
  return folder !== "" && existsSync(`${projectFolder}/test/${folder}`) ? `test/${folder}` : undefined;
};

const folders = places.map(testFolderOf);
const isNarrow = folders.length > 0 && folders.every((folder) => folder !== undefined);

/**
 * The tests that a mutant must fall to: the unit tests of its own folder and the golden numbers. The laws build thousands
 * of sessions for each mutant, the promises read src as text, and types are not run.
 */
/** What src works out once is worked out anew each time: what was made before a mutant is switched on would hide it. */
const makeAnew = {
  find: /^\.{1,2}\/(?:schema\/)?once$/,
  replacement: fileURLToPath(new URL("./make-anew.ts", import.meta.url)),
};

export default defineConfig({
  resolve: { alias: [...entryAliases, makeAnew] },
  test: {
    include: isNarrow ? [...folders, "test/golden"].map((folder) => `${folder}/**/*.test.ts`) : ["test/**/*.test.ts"],
    isolate: false,
    exclude: ["test/promises/**", "test/laws/**", "test/browser/**", "**/node_modules/**"],
    // Mutated code counts every branch that it takes, so that long tests take longer.
    testTimeout: 180_000,
  },
});
