import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Import, importsOf, lineOf, readSourceFiles, type SourceFile, walk } from "../support/source-files";

/**
 * The layers, from the bottom up. A place is a folder of `src`, or a file directly in it. It may import what stands on
 * a lower step; places of one step are siblings. The bottom two layers of the design and its top one are split into steps here,
 * because a schema describes words, measuring reads the compiled indexes, and one entry re-exports another.
 */
const steps: readonly (readonly string[])[] = [
  ["model"],
  ["errors", "version"],
  ["schema"],
  ["compile"],
  ["measure"],
  ["catalog", "gyms", "splits", "strategies", "lint", "text", "interop"],
  ["build", "fix"],
  ["plan"],
  ["core", "built-in"],
  ["index", "testing"],
  ["cli"],
];

/** What decides anything must give the same bits on every runtime. */
const exactMath = ["abs", "ceil", "clz32", "floor", "imul", "max", "min", "round", "sign", "sqrt", "trunc"];

/** Names that bring in time, locale, or code made of text. */
const forbiddenGlobals = ["Date", "Function", "Intl", "eval", "globalThis", "performance", "setInterval", "setTimeout"];

const files = readSourceFiles();
const imports = importsOf(files);

const placeOf = (path: string): string => path.replace(/\.ts$/, "").split("/")[0] ?? "";
const stepOf = (path: string): number => steps.findIndex((places) => places.includes(placeOf(path)));
const isCommandLine = (path: string): boolean => placeOf(path) === "cli";
/** Data, the word lists, sources and numbers, and the main entry, which is mostly doc comments. */
const isData = (path: string): boolean =>
  ["catalog", "gyms", "splits"].includes(placeOf(path)) ||
  ["model/vocabulary.ts", "model/reasons.ts", "model/citations.ts", "model/defaults.ts", "index.ts"].includes(path);
const show = ({ from, line, specifier }: Import): string => `${from}:${line} imports ${specifier}`;

/** Finds the nodes that a rule objects to, each as `file:line what`. */
const complaints = (
  objection: (node: ts.Node, file: SourceFile) => string | undefined,
  within: (path: string) => boolean = () => true,
): readonly string[] =>
  files
    .filter(({ path }) => within(path))
    .flatMap((file) => {
      const found: string[] = [];
      walk(file.tree, (node) => {
        const what = objection(node, file);
        if (what !== undefined) found.push(`${file.path}:${lineOf(file, node)} ${what}`);
      });
      return found;
    });

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);

/** A name that is read as a value: not a property's name, a declared name, or part of a type. */
const isValueName = (node: ts.Node): node is ts.Identifier => {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent) || ts.isTypeReferenceNode(parent)) return false;
  return !ts.isTypeElement(parent) && !(ts.isParameter(parent) && parent.name === node);
};

/** The loops of a graph, each written as the way round it. */
const findLoops = (edges: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const loops: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) loops.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return loops;
};

describe("layers", () => {
  test("every file of src has its place in a layer", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ path }) => path).filter((path) => stepOf(path) < 0)).toEqual([]);
  });

  test("every import of a file finds it", () => {
    expect(imports.filter(({ specifier, to }) => to?.startsWith(".") && to === specifier).map(show)).toEqual([]);
  });

  test("imports go downward, never to a sibling", () => {
    const wrong = imports.filter(
      ({ from, to }) => to !== undefined && placeOf(to) !== placeOf(from) && stepOf(to) >= stepOf(from),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("no file imports the barrel of a folder that it is in", () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === undefined || !to.endsWith("/index.ts")) return false;
      return from.startsWith(to.slice(0, -"index.ts".length));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("no import goes round in a circle, types included", () => {
    const edges = new Map(
      files.map(({ path }) => [path, imports.flatMap(({ from, to }) => (from === path && to ? [to] : []))]),
    );
    expect(findLoops(edges)).toEqual([]);
  });

  test("the only package is zod: its small build where options are checked, the whole of it in schema", () => {
    const wrong = imports.filter(({ from, to, specifier }) => {
      if (to !== undefined || isCommandLine(from)) return false;
      // The types of fast-check, which a test brings along; at run time it is an argument.
      if (from === "testing/fast-check.ts" && specifier === "fast-check") return false;
      return specifier !== "zod/mini" && !(specifier === "zod" && placeOf(from) === "schema");
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("the command line imports Node's own modules by their `node:` names, and no package", () => {
    const wrong = imports.filter(
      ({ from, to, specifier }) => isCommandLine(from) && to === undefined && !specifier.startsWith("node:"),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe("what the language offers and src does not use", () => {
  test("no `any`", () => {
    expect(complaints((node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "any" : undefined))).toEqual([]);
  });

  test("no enum, no namespace, no class but errors", () => {
    const found = complaints((node, { path }) => {
      if (ts.isEnumDeclaration(node)) return "enum";
      // Test runners take the types of matchers in namespaces of their own.
      if (ts.isModuleDeclaration(node) && path !== "testing/matchers.ts") return "namespace";
      return ts.isClassLike(node) && placeOf(path) !== "errors" ? "class" : undefined;
    });
    expect(found).toEqual([]);
  });

  test("no default export", () => {
    const found = complaints((node) => {
      if (ts.isExportAssignment(node) || hasModifier(node, ts.SyntaxKind.DefaultKeyword)) return "export default";
      return ts.isExportSpecifier(node) && node.name.text === "default" ? "export { … as default }" : undefined;
    });
    expect(found).toEqual([]);
  });

  test("no type asserted: `as` is for `as const` only", () => {
    const found = complaints((node) => {
      if (ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) return node.getText();
      return ts.isAsExpression(node) && node.type.getText() !== "const" ? node.getText() : undefined;
    });
    expect(found).toEqual([]);
  });

  test("no silenced compiler", () => {
    const silenced = files.filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

describe("same options, same bytes", () => {
  const isLibrary = (path: string): boolean => !isCommandLine(path);

  test("no arithmetic that runtimes round in their own way, no chance", () => {
    const found = complaints((node) => {
      if (ts.isBinaryExpression(node) && node.operatorToken.getText().startsWith("**")) return "**";
      if (!isValueName(node) || node.text !== "Math") return undefined;
      const { parent } = node;
      if (!ts.isPropertyAccessExpression(parent)) return "Math as a value";
      return exactMath.includes(parent.name.text) ? undefined : parent.getText();
    }, isLibrary);
    expect(found).toEqual([]);
  });

  test("no clock, timer, locale, or code made of text", () => {
    const found = complaints((node) => {
      // Date.UTC is arithmetic on the numbers given to it.
      const isCalendar = ts.isPropertyAccessExpression(node.parent ?? node) && node.parent.getText() === "Date.UTC";
      return isValueName(node) && forbiddenGlobals.includes(node.text) && !isCalendar ? node.text : undefined;
    }, isLibrary);
    expect(found).toEqual([]);
  });

  test("no text compared or written by the rules of a locale", () => {
    const found = complaints((node) => {
      const isMember = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
      if (!isMember) return undefined;
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
      const isLocal = /^["'`]?(localeCompare|toLocale\w+)["'`]?$/.test(name.getText());
      return isLocal ? name.getText() : undefined;
    }, isLibrary);
    expect(found).toEqual([]);
  });
});

describe("files", () => {
  test("names are kebab-case", () => {
    const wrong = files.filter(({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*[/.])+ts$/.test(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("none is longer than 150 lines, data excepted", () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }));
    const long = lengths.filter(({ path, lines }) => lines > 150 && !isData(path));
    expect(long.map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
  });

  test("no comment goes beyond 120 letters, the heads of tables of data excepted", () => {
    const long = files
      .filter(({ path }) => !isData(path))
      .flatMap(({ path, text }) => text.split("\n").map((line, at) => ({ path, line, at: at + 1 })))
      .filter(({ line }) => line.length > 120 && /^\s*(\/\*|\*|\/\/)/.test(line) && !line.includes("// =>"));
    expect(long.map(({ path, at }) => `${path}:${at}`)).toEqual([]);
  });
});
