import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { projectFolder } from "./entries";

/** A source file, read and parsed once. */
export interface SourceFile {
  /** Path below `src`, with slashes: `build/parse-options.ts`. */
  readonly path: string;
  /** The file as text. */
  readonly text: string;
  /** The file as a syntax tree with parents. */
  readonly tree: ts.SourceFile;
}

/** One import, re-export, or `import("…")` type of a file. */
export interface Import {
  /** Path below `src` of the file that imports. */
  readonly from: string;
  /** The words between the quotes. */
  readonly specifier: string;
  /** Path below `src` of the imported file; undefined for a package; the specifier itself when nothing is there. */
  readonly to: string | undefined;
  /** Line of the import, counted from 1. */
  readonly line: number;
}

/** Paths of all TypeScript files in a folder of the project and below it, sorted, relative to that folder. */
export const listFiles = (folder: string, suffix = ".ts"): readonly string[] => {
  try {
    return readdirSync(`${projectFolder}/${folder}`, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(suffix))
      .sort();
  } catch {
    return [];
  }
};

const readSourceFile = (path: string): SourceFile => {
  const text = readFileSync(`${projectFolder}/src/${path}`, "utf8");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
};

/** Every file of `src`. */
export const readSourceFiles = (): readonly SourceFile[] => listFiles("src").map(readSourceFile);

/** Calls `visit` with every node of the file, outer ones first. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** The line of a node, counted from 1. */
export const lineOf = (file: SourceFile, node: ts.Node): number =>
  file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;

const specifierOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal as ts.Expression;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isExternalModuleReference(node)) return node.expression;
  return undefined;
};

const resolve = (from: string, specifier: string, paths: ReadonlySet<string>): string | undefined => {
  if (!specifier.startsWith(".")) return undefined;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.[jt]s$/, "");
  return [`${path}.ts`, path === "" ? "index.ts" : `${path}/index.ts`].find((name) => paths.has(name)) ?? specifier;
};

/** Every import of every file, type imports and re-exports among them. */
export const importsOf = (files: readonly SourceFile[]): readonly Import[] => {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    const found: Import[] = [];
    walk(file.tree, (node) => {
      const expression = specifierOf(node);
      if (expression === undefined) return;
      const specifier = ts.isStringLiteralLike(expression) ? expression.text : expression.getText(file.tree);
      found.push({ from: file.path, specifier, to: resolve(file.path, specifier, paths), line: lineOf(file, node) });
    });
    return found;
  });
};
