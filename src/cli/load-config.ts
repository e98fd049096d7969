import { isBacklegsError } from "../errors";
import type { LintConfig } from "../model/rule";
import type { CliIo } from "./cli-io";

/** The file that is looked for. */
const configName = "backlegs.config.json";

/** A configuration, or what is wrong with it, one sentence each. */
export type LoadedConfig =
  | { readonly config: LintConfig; readonly problems?: never }
  | { readonly config?: never; readonly problems: readonly string[] };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readConfig = (path: string, text: string, io: CliIo): LoadedConfig => {
  const value = parseJson(text);
  if (value === undefined) return { problems: [`${path}: this is no JSON.`] };
  try {
    return { config: io.library.parseLintConfig(value) };
  } catch (error) {
    if (!isBacklegsError(error)) throw error;
    return { problems: error.message.split("\n").map((line) => `${path}: ${line}`) };
  }
};

const tryRead = (path: string, io: CliIo): string | undefined => {
  try {
    return io.files.read(path);
  } catch {
    return undefined;
  }
};

/** Folders above that are looked into, at most. */
const highest = 32;

/** The nearest configuration, here or in a folder above; nothing where there is none. */
const findConfig = (io: CliIo): { readonly path: string; readonly text: string } | undefined => {
  let folder = "";
  for (let above = 0; above < highest; above += 1) {
    if (io.files.list(folder === "" ? "." : folder) === undefined) return undefined;
    const path = `${folder}${configName}`;
    const text = tryRead(path, io);
    if (text !== undefined) return { path, text };
    folder = `${folder}../`;
  }
  return undefined;
};

/**
 * The configuration that is named, else the nearest one here or above, else an empty one.
 *
 * @param named Path of a file, where one is named.
 */
export const loadConfig = (named: string | undefined, io: CliIo): LoadedConfig => {
  if (named === undefined) {
    const found = findConfig(io);
    return found === undefined ? { config: {} } : readConfig(found.path, found.text, io);
  }
  const text = tryRead(named, io);
  return text === undefined ? { problems: [`Cannot read "${named}".`] } : readConfig(named, text, io);
};
