import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuild } from "../support/ensure-build";
import { projectFolder, promisedEntries } from "../support/entries";

// A stranger's empty folder: what works here owes nothing to this project's node_modules or settings.
const folder = mkdtempSync(join(tmpdir(), "backlegs-package-"));
const specifiers = promisedEntries.map(({ specifier }) => specifier);

const run = (command: string, parameters: readonly string[]): string => {
  try {
    return execFileSync(command, parameters, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    // What the child said explains more than its exit code; tsc says it on standard output.
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${parameters.join(" ")}\n${stdout}\n${stderr}`);
  }
};

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const node = (name: string, text: string, ...flags: readonly string[]): unknown => {
  write(name, text);
  return JSON.parse(run("node", [...flags, name]));
};

const importAll = (from: (specifier: string) => string): string =>
  `[${specifiers.map((specifier) => `Object.keys(${from(specifier)}).filter((key) => key !== "default").length`).join(", ")}]`;

const print = (expression: string): string => `console.log(JSON.stringify(${expression}));`;

const compile = (name: string, module: string, moduleResolution: string): string => {
  const compilerOptions = {
    target: "es2022",
    // zod's own types name URL.
    lib: ["es2022", "dom"],
    types: [],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, include: ["use.ts", "use.cts", "use.mts"] }));
  return run("node", [join(projectFolder, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${name}.json`]);
};

beforeAll(() => {
  ensureBuild();
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: projectFolder,
    encoding: "utf8",
    stdio: "pipe",
  });
  const [tarball]: readonly { readonly filename: string }[] = JSON.parse(packed);
  write("package.json", JSON.stringify({ name: "stranger", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", `./${tarball?.filename}`]);
  const uses = specifiers.map((specifier, index) => `import * as entry${index} from "${specifier}";`);
  const names = specifiers.map((_, index) => `entry${index}`).join(", ");
  const call = 'import { buildSession } from "backlegs";\nexport const session = buildSession({ goal: "strength" });';
  for (const name of ["use.ts", "use.cts", "use.mts"]) {
    write(name, `${uses.join("\n")}\n${call}\nexport const all: readonly object[] = [${names}];\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package, installed in an empty folder", () => {
  test("is imported by ES modules, every entry", () => {
    const counts = node("all.mjs", print(importAll((specifier) => `await import("${specifier}")`)));
    expect(counts).toEqual(specifiers.map(() => expect.any(Number)));
    expect(counts).not.toContain(0);
  });

  test("is required by CommonJS, every entry, with the same names", () => {
    const counts = node("all.cjs", print(importAll((specifier) => `require("${specifier}")`)));
    expect(counts).toEqual(node("again.mjs", print(importAll((specifier) => `await import("${specifier}")`))));
  });

  test("builds the same session either way, also where code made of text is forbidden", () => {
    const made = print("buildSession()");
    const module = node("build.mjs", `import { buildSession } from "backlegs"; ${made}`);
    const strict = "--disallow-code-generation-from-strings";
    expect(node("build.cjs", `const { buildSession } = require("backlegs"); ${made}`)).toEqual(module);
    expect(node("strict.mjs", `import { buildSession } from "backlegs"; ${made}`, strict)).toEqual(module);
  });

  test("compiles in TypeScript that resolves as Node does", () => {
    expect(compile("node", "node16", "node16")).toBe("");
  });

  test("compiles in TypeScript that resolves as bundlers do", () => {
    expect(compile("bundler", "esnext", "bundler")).toBe("");
  });

  test("prints an error by its name, though the build is minified", () => {
    const failed =
      'const { safeBuildSession } = require("backlegs"); const { error } = safeBuildSession({ level: "x" });';
    const shown = node("error.cjs", `${failed} ${print('require("util").inspect(error)')}`);
    expect(shown).toMatch(/^OptionsError: level must be one of/);
  });

  test("exports its package.json", () => {
    expect(node("manifest.cjs", print('require("backlegs/package.json").name'))).toBe("backlegs");
  });

  test("declares its types in files that an editor reads at once", () => {
    const dist = join(folder, "node_modules/backlegs/dist");
    const declarations = readdirSync(dist).filter((name) => name.endsWith(".d.ts"));
    const sizes = declarations.map((name) => statSync(join(dist, name)).size / 1000);
    expect(Math.max(...sizes)).toBeLessThan(100);
  });

  test("carries nothing but its build, its docs, its licence and its description", () => {
    const installed = join(folder, "node_modules/backlegs");
    const listed = run("node", ["-e", `console.log(require("fs").readdirSync(${JSON.stringify(installed)}).join())`]);
    const expected = ["LICENSE", "README.md", "dist", "docs", "package.json"];
    expect(listed.trim().split(",").sort()).toEqual(expected);
  });

  test("runs from the command line", () => {
    const printed = run("npx", ["--no-install", "backlegs", "build", "--priority", "legs", "--minutes", "45"]);
    expect(printed.trim().length).toBeGreaterThan(0);
  });

  test("loads zod in the schema entry only", () => {
    const loaded = (specifier: string): unknown => {
      const text = `require("${specifier}"); ${print("Object.keys(require.cache).some((path) => /[\\\\/]zod[\\\\/]/.test(path))")}`;
      return node("loaded.cjs", text);
    };
    const withZod = specifiers.filter((specifier) => loaded(specifier) === true);
    expect(withZod).toEqual(["backlegs/schema"]);
    expect(readFileSync(join(folder, "node_modules/backlegs/dist/schema.js"), "utf8")).toMatch(/from ['"]zod['"/]/);
  });
});
