import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { projectFolder } from "./entries";
import { listFiles, readSourceFiles, type SourceFile, walk } from "./source-files";

/** A piece of code that the documentation shows. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly at: string;
  /** The file, relative to the project. */
  readonly file: string;
  /** The line of the file that the code's first line is, counted from 1. */
  readonly line: number;
  /** The code as shown. */
  readonly code: string;
  /** False for a block marked `no-run`, which is only type-checked. */
  readonly isRun: boolean;
  /** True in a doc comment, where the names of its own file need no import. */
  readonly isInSource: boolean;
}

const fence = /^([ \t]*)(`{3,})(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;

const fencedBlocks = (text: string, file: string, firstLine: number, isInSource: boolean): readonly Example[] =>
  [...text.matchAll(fence)].map((match) => {
    const [, indent = "", , info = "", code = ""] = match;
    const line = firstLine + text.slice(0, match.index).split("\n").length;
    const straight = code.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return { at: `${file}:${line}`, file, line, code: straight, isRun: !/\bno-run\b/.test(info), isInSource };
  });

const markdownExamples = (file: string): readonly Example[] =>
  fencedBlocks(readFileSync(`${projectFolder}/${file}`, "utf8").replaceAll("\r\n", "\n"), file, 1, false);

/** The text of a doc comment without its stars, line for line. */
const withoutStars = (comment: string): string =>
  comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .replaceAll(/^[ \t]*\*[ ]?/gm, "");

const exampleTag = /^@example[ \t]*([^\n]*)\n?([\s\S]*?)(?=^@\w|$(?![\s\S]))/gm;

/** An `@example` is fenced code, or code as it stands. */
const commentExamples = (comment: string, file: string, firstLine: number): readonly Example[] => {
  const text = withoutStars(comment);
  return [...text.matchAll(exampleTag)].flatMap((match) => {
    const [whole, first = "", rest = ""] = match;
    const line = firstLine + text.slice(0, match.index).split("\n").length - 1;
    if (/^[ \t]*`{3,}/m.test(whole)) return fencedBlocks(whole, file, line, true);
    const code = `${first}\n${rest}`;
    return [{ at: `${file}:${line}`, file, line, code, isRun: true, isInSource: true }];
  });
};

const sourceExamples = (file: SourceFile): readonly Example[] => {
  const comments = new Map<number, ts.CommentRange>();
  walk(file.tree, (node) => {
    for (const range of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [])
      comments.set(range.pos, range);
  });
  return [...comments.values()].flatMap(({ pos, end }) => {
    const comment = file.text.slice(pos, end);
    const line = file.tree.getLineAndCharacterOfPosition(pos).line + 1;
    return comment.startsWith("/**") ? commentExamples(comment, `src/${file.path}`, line) : [];
  });
};

/** README.md and the pages of docs, as far as they exist. */
const markdownFiles = (): readonly string[] => [
  ...["README.md"].filter((file) => existsSync(`${projectFolder}/${file}`)),
  ...listFiles("docs", ".md").map((path) => `docs/${path}`),
];

/** Every TypeScript block of README.md and docs, and every `@example` of a doc comment in src. */
export const readExamples = (): readonly Example[] => [
  ...markdownFiles().flatMap(markdownExamples),
  ...readSourceFiles().flatMap(sourceExamples),
];

const scriptFence = /^[ \t]*`{3,}[ \t]*(?:ts|typescript|js|javascript|[cm][jt]s|[jt]sx)\b/gm;

/** How many blocks of program text the pages open, whether they were understood as examples or not. */
export const countScriptFences = (): number =>
  markdownFiles()
    .map((file) => readFileSync(`${projectFolder}/${file}`, "utf8").match(scriptFence)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
