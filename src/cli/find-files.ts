import type { CliFiles } from "./cli-io";

/** Endings of files that are looked at where a folder is named. */
const endings = [".txt", ".md", ".workout"] as const;

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, "\\$&");

/** One step of a pattern as a regular expression: `*` and `?` stay within it, `{a,b}` is either. */
const stepPattern = (step: string): RegExp => {
  const parts = step.split(/(\*+|\?|\{[^{}]*\})/).map((part) => {
    if (part.startsWith("*")) return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.startsWith("{")) return `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`;
    return escaped(part);
  });
  return new RegExp(`^${parts.join("")}$`);
};

const isHidden = (name: string): boolean => name.startsWith(".") || name === "node_modules";

const join = (folder: string, name: string): string =>
  folder === "" ? name : folder.endsWith("/") ? folder + name : `${folder}/${name}`;

const entriesOf = (folder: string, files: CliFiles) =>
  [...(files.list(folder === "" ? "." : folder) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Files under a folder that match the steps of a pattern, in the order of their names. */
const matching = (folder: string, steps: readonly string[], files: CliFiles): readonly string[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  const entries = entriesOf(folder, files);
  if (step === "**") {
    const deeper = entries.filter(({ name, isFolder }) => isFolder && !isHidden(name));
    return [
      ...matching(folder, rest, files),
      ...deeper.flatMap(({ name }) => matching(join(folder, name), steps, files)),
    ];
  }
  const pattern = stepPattern(step);
  const isWished = (name: string): boolean => pattern.test(name) && (!isHidden(name) || step.startsWith("."));
  const found = entries.filter(({ name }) => isWished(name));
  if (rest.length === 0) return found.filter(({ isFolder }) => !isFolder).map(({ name }) => join(folder, name));
  return found.filter(({ isFolder }) => isFolder).flatMap(({ name }) => matching(join(folder, name), rest, files));
};

const isPattern = (text: string): boolean => /[*?{]/.test(text);

const isSteady = (step: string): boolean => step === ".." || step === "." || !isPattern(step);

/** A pattern cut where its first sign stands: what is before is a folder. */
const cut = (pattern: string): readonly [string, readonly string[]] => {
  const steps = pattern.split("/");
  const first = steps.findIndex((step) => !isSteady(step));
  const folder = steps.slice(0, first).join("/");
  return [folder === "" && pattern.startsWith("/") ? "/" : folder, steps.slice(first)];
};

/**
 * The files that a word of the command line stands for: a file itself; of a folder all texts in it; of a pattern with
 * `*`, `**`, `?` or `{a,b}` what matches. Names that begin with a dot are left out unless they are named.
 *
 * @returns In the order of their names; empty where there are none.
 */
export const findFiles = (word: string, files: CliFiles): readonly string[] => {
  const path = word.replace(/\\/g, "/");
  if (files.list(path) !== undefined) {
    const folder = path === "." ? "" : path.replace(/\/+$/, "") || "/";
    return matching(folder, ["**", `*{${endings.join(",")}}`], files);
  }
  if (!isPattern(path)) return [path];
  return matching(...cut(path), files);
};
