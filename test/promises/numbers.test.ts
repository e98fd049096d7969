import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lineOf, readSourceFiles, type SourceFile, walk } from "../support/source-files";

/** Where numbers stand that everything may import. */
const homes = [
  "model/default-loadings.ts",
  "model/defaults.ts",
  "model/progression-defaults.ts",
  "model/record-defaults.ts",
  "measure/day-weights.ts",
  "measure/score-weights.ts",
];

const files = readSourceFiles();
const homeFiles = files.filter(({ path }) => homes.includes(path));

/** Names of the constants that a file declares on its own level. */
const constantsOf = ({ tree }: SourceFile): readonly string[] =>
  tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText(tree)));

const exportedFrom = ({ text }: SourceFile): readonly string[] =>
  [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);

/** Every place where a number is written, in whichever form. */
const placesOf = (value: number): readonly string[] =>
  files.flatMap((file) => {
    const places: string[] = [];
    walk(file.tree, (node) => {
      if (ts.isNumericLiteral(node) && Number(node.text) === value) places.push(`${file.path}:${lineOf(file, node)}`);
    });
    return places;
  });

describe("a number stands once", () => {
  test("no file declares anew what stands where numbers stand", () => {
    expect(homeFiles.map(({ path }) => path).sort()).toEqual([...homes].sort());
    const known = new Map(homeFiles.flatMap((file) => exportedFrom(file).map((name) => [name, file.path])));
    const anew = files.flatMap((file) =>
      constantsOf(file)
        .filter((name) => known.has(name) && known.get(name) !== file.path)
        .map((name) => `${file.path} declares ${name}, as ${known.get(name)} does`),
    );
    expect(anew).toEqual([]);
  });

  test.each([
    ["the kilograms of a pound", 0.453_592_37],
    ["the hours of a week", 168],
  ])("%s", (_, value) => {
    expect(placesOf(value)).toHaveLength(1);
  });
});
