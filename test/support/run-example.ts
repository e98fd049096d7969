import ts from "typescript";

/** One `// =>` comment that came true or did not. */
export interface Outcome {
  /** Line of the code, counted from 0. */
  readonly line: number;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** A statement with a `// =>` comment: what must come out of it. */
interface Claim {
  readonly statement: ts.Statement;
  readonly line: number;
  /** The literal after the arrow, or `throws TypeName`. */
  readonly text: string;
}

const arrowAtEnd = /^[ \t]*\/\/[ \t]*=>[ \t]*(.*)$/;
const arrow = /\/\/[ \t]*=>[ \t]*(.*)$/;
const followOn = /^[ \t]*\/\/(?![ \t]*=>)[ \t]?(.*)$/;

/** Reads the comment at the end of a statement, or on the lines below it; a long literal goes on over further comment lines. */
const claimAfter = (tree: ts.SourceFile, statement: ts.Statement): Claim | undefined => {
  const lines = tree.text.split("\n");
  const { line } = tree.getLineAndCharacterOfPosition(statement.end);
  const rest = tree.text.slice(statement.end).split("\n")[0] ?? "";
  const beside = arrowAtEnd.exec(rest);
  const found = beside ?? (rest.trim() === "" ? arrowAtEnd.exec(lines[line + 1] ?? "") : null);
  if (found === null) return undefined;
  const start = beside === null ? line + 2 : line + 1;
  const after = lines.slice(start);
  const count = after.findIndex((text) => !followOn.test(text));
  const further = after.slice(0, count < 0 ? after.length : count).map((text) => followOn.exec(text)?.[1] ?? "");
  return { statement, line, text: [found[1], ...further].join("\n") };
};

/** The literal that a comment claims; lines after it that are prose are dropped one by one. */
const literalOf = (text: string): unknown => {
  const lines = text.split("\n");
  for (let count = lines.length; count > 0; count -= 1) {
    try {
      return new Function(`return (${lines.slice(0, count).join("\n")}\n)`)();
    } catch {
      // Fewer lines may be a literal.
    }
  }
  throw new Error(`"// => ${text}" is no literal`);
};

/** `console.log(x)` claims something about x. */
const claimedValue = (expression: ts.Expression): string => {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return (isLog ? expression.arguments[0] : expression)?.getText() ?? "undefined";
};

/** The statement, rewritten so that it hands over its value. */
const rewrite = ({ statement, line, text }: Claim): string => {
  const source = statement.getText();
  const name = JSON.stringify(/^throws ([\w$]+)/.exec(text)?.[1] ?? "");
  if (ts.isVariableStatement(statement)) {
    return `${source}; __check(${line}, ${statement.declarationList.declarations[0]?.name.getText()});`;
  }
  if (!ts.isExpressionStatement(statement)) throw new Error(`line ${line + 1}: "// =>" follows no expression`);
  const value = claimedValue(statement.expression);
  if (name !== '""') return `await __throws(${line}, ${name}, async () => (${value}));`;
  return `__check(${line}, (${value}));`;
};

const statementsOf = (tree: ts.SourceFile): readonly ts.Statement[] => {
  const found: ts.Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isBlock(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found;
};

/** The code with every claimed statement rewritten, and the claims by line. */
const instrument = (code: string): { readonly script: string; readonly claims: ReadonlyMap<number, Claim> } => {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const claims = statementsOf(tree).flatMap((statement) => claimAfter(tree, statement) ?? []);
  const arrows = code.split("\n").filter((line) => arrow.test(line)).length;
  if (claims.length !== arrows) throw new Error(`${arrows} "// =>", but ${claims.length} follow a statement`);
  const script = [...claims]
    .sort((a, b) => b.statement.end - a.statement.end)
    .reduce((text, claim) => {
      const { statement } = claim;
      return `${text.slice(0, statement.getStart())}${rewrite(claim)}${text.slice(statement.end)}`;
    }, code);
  return { script, claims: new Map(claims.map((claim) => [claim.line, claim])) };
};

/** Names of the packages and entries that the code imports. */
export const specifiersOf = (code: string): readonly string[] =>
  ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);

/**
 * Runs the code and compares what comes out with its `// =>` comments.
 *
 * @param code - Complete code with its imports.
 * @param modules - What its imports stand for.
 * @returns One outcome per `// =>`, in the order of running.
 */
export const runExample = async (code: string, modules: ReadonlyMap<string, unknown>): Promise<readonly Outcome[]> => {
  const { script, claims } = instrument(code);
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  const outcomes: Outcome[] = [];
  const check = (line: number, actual: unknown): void => {
    outcomes.push({ line, expected: literalOf(claims.get(line)?.text ?? ""), actual });
  };
  const throws = async (line: number, expected: string, run: () => Promise<unknown>): Promise<void> => {
    const actual = await run().then(
      () => "nothing thrown",
      (error: unknown) => (error instanceof Error ? error.constructor.name : error),
    );
    outcomes.push({ line, expected, actual });
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const run = new AsyncFunction("require", "exports", "console", "__check", "__throws", outputText);
  const quiet = { log: () => {}, error: () => {}, warn: () => {}, table: () => {} };
  await run((name: string) => modules.get(name), {}, quiet, check, throws);
  if (outcomes.length < claims.size) throw new Error("a `// =>` was never reached");
  return outcomes;
};
