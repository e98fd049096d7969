import ts from "typescript";
import { entries, projectFolder } from "./entries";

/** Compiler options of the documentation's programs: the project's own, with the package's name standing for its source. */
const readOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${projectFolder}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, projectFolder);
  const paths = Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]]));
  return {
    ...options,
    types: ["node"],
    allowImportingTsExtensions: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths,
  };
};

/** A program over the package's source and, beside it, over files that exist in memory only. */
export const createProgram = (roots: readonly string[], memory: ReadonlyMap<string, string>): ts.Program => {
  const options = readOptions();
  const host = ts.createCompilerHost(options, true);
  const read = (path: string): string | undefined => memory.get(path) ?? ts.sys.readFile(path);
  return ts.createProgram({
    rootNames: [...roots, ...memory.keys()],
    options,
    host: {
      ...host,
      fileExists: (path) => memory.has(path) || ts.sys.fileExists(path),
      readFile: read,
      getSourceFile: (path, target) => {
        const text = read(path);
        return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
      },
    },
  });
};

/** The names that a file exports, with what they are: `value` or `type`. */
export const exportedNames = (program: ts.Program, path: string): ReadonlyMap<string, "value" | "type"> => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  const names = new Map<string, "value" | "type">();
  for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isAlias ? checker.getAliasedSymbol(exported) : exported;
    names.set(exported.name, (target.flags & ts.SymbolFlags.Value) === 0 ? "type" : "value");
  }
  return names;
};
