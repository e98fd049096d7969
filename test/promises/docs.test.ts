import ts from "typescript";
import { describe, expect, test } from "vitest";
import { countScriptFences, type Example, readExamples } from "../support/doc-examples";
import { createProgram, exportedNames } from "../support/docs-program";
import { entries, projectFolder } from "../support/entries";
import { runExample, specifiersOf } from "../support/run-example";

const examples = readExamples();
const main = entries.find(({ name }) => name === "index");
const names = createProgram(
  [
    ...(main ? [main.source] : []),
    ...examples.filter(({ isInSource }) => isInSource).map(({ file }) => absolute(file)),
  ],
  new Map(),
);

function absolute(file: string): string {
  return `${projectFolder}/${file}`;
}

const isNamedIn = (code: string, name: string): boolean => new RegExp(`(?<![\\w.$])${name}(?![\\w$])`).test(code);

/** The import of those exports of a file that the code names without importing or declaring them. */
const importOf = (code: string, file: string, from: string, taken: ReadonlySet<string>): readonly string[] => {
  const words = [...exportedNames(names, file)].filter(([name]) => isNamedIn(code, name) && !taken.has(name));
  const list = words.map(([name, kind]) => (kind === "type" ? `type ${name}` : name));
  return list.length === 0 ? [] : [`import { ${list.join(", ")} } from "${from}";`];
};

const declaredIn = (code: string): ReadonlySet<string> => {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclared = ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
    if (isDeclared && node.name) found.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** The example as a module. In a doc comment, its own file's exports and then those of the main entry are at hand. */
const completeCode = ({ code, file, isInSource }: Example): string => {
  if (!isInSource) return `export {}; ${code}`;
  const path = absolute(file);
  const taken = new Set(declaredIn(code));
  const own = importOf(code, path, path, taken);
  for (const name of exportedNames(names, path).keys()) taken.add(name);
  const rest = main ? importOf(code, main.source, main.specifier, taken) : [];
  return `export {}; ${[...own, ...rest].join(" ")} ${code}`;
};

const complete = examples.map((example, index) => ({
  example,
  path: `${projectFolder}/test/promises/example-${index}.ts`,
  code: completeCode(example),
}));
const program = createProgram([], new Map(complete.map(({ path, code }) => [path, code])));

const problemsOf = (path: string, example: Example): readonly string[] => {
  const source = program.getSourceFile(path);
  if (source === undefined) return [`${example.at} was not read`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
    const line = example.line + source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
    return `${example.file}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
};

const load = (specifier: string): Promise<unknown> => {
  const entry = entries.find((candidate) => candidate.specifier === specifier);
  return import(/* @vite-ignore */ entry?.source ?? specifier);
};

const run = async ({ example, code }: { readonly example: Example; readonly code: string }): Promise<void> => {
  const specifiers = specifiersOf(code);
  const loaded = await Promise.all(specifiers.map(async (name) => [name, await load(name)] as const));
  for (const { line, expected, actual } of await runExample(code, new Map(loaded))) {
    expect(actual, `${example.file}:${example.line + line}`).toEqual(expected);
  }
};

describe("the documentation's code", () => {
  test("is all found, and all of it is TypeScript", () => {
    expect(examples.filter(({ isInSource }) => !isInSource).length).toBe(countScriptFences());
  });

  test.each(complete)("$example.at compiles", ({ path, example }) => {
    expect(problemsOf(path, example)).toEqual([]);
  });

  test.each(complete.filter(({ example }) => example.isRun))("$example.at gives what it says", run);
});
