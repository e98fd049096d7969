import { parseArgs } from "node:util";
import { didYouMean } from "../schema/did-you-mean";
import type { Flag } from "./flags";

/** What stands on a command line. */
export interface ParsedFlags {
  /** Words without dashes. */
  readonly words: readonly string[];
  /** Values of each flag in their order; "" for a flag without a value. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Everything that is wrong, one sentence each. */
  readonly problems: readonly string[];
}

/** A suggestion behind a problem, where a word is near. */
export const suggest = (written: string, known: readonly string[], dashes = ""): string => {
  const word = didYouMean(
    written,
    known.map((text) => ({ text, word: text })),
  );
  return word === undefined ? "" : ` Did you mean "${dashes}${word}"?`;
};

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

const problemOf = ({ name, rawName, value }: OptionToken, flags: readonly Flag[]): string | undefined => {
  const flag = flags.find((one) => one.name === name);
  if (flag === undefined || !rawName.startsWith("--")) {
    return `Unknown flag "${rawName}".${suggest(
      name,
      flags.map((one) => one.name),
      "--",
    )}`;
  }
  if (flag.kind === "yes") return value === undefined ? undefined : `--${name} takes no value.`;
  const isMissing = value === undefined || value === "" || value.startsWith("--");
  return isMissing && flag.name !== "seed" ? `--${name} needs a value: ${flag.value ?? "VALUE"}.` : undefined;
};

/**
 * Reads a command line; nothing is thrown, every problem is listed.
 *
 * @param argv Arguments without node and script.
 * @param flags The flags that are known.
 */
export const parseFlags = (argv: readonly string[], flags: readonly Flag[]): ParsedFlags => {
  const options = Object.fromEntries(
    flags.map(({ name, kind }) => [name, { type: kind === "yes" ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const problems: string[] = [];
  const values = new Map<string, readonly string[]>();
  let isAfterUnknown = false;
  for (const token of tokens) {
    // A word behind an unknown flag was meant as its value.
    if (token.kind === "positional" && !isAfterUnknown) words.push(token.value);
    isAfterUnknown = token.kind === "option" && !flags.some(({ name }) => name === token.name);
    if (token.kind !== "option") continue;
    const problem = problemOf(token, flags);
    if (problem !== undefined) problems.push(problem);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  return { words, values, problems };
};
