import { projectFolder } from "./entries";
import type { RuleFile } from "./rule-cases";
import { listFiles } from "./source-files";

const folder = "test/lint/rules";

const read = async (file: string): Promise<readonly [string, RuleFile]> => {
  const { cases }: { readonly cases: RuleFile } = await import(/* @vite-ignore */ `${projectFolder}/${folder}/${file}`);
  return [file.replace(/\.cases\.ts$/, ""), cases];
};

/** The cases of every rule, by its id. */
export const ruleFiles: ReadonlyMap<string, RuleFile> = new Map(
  await Promise.all(listFiles(folder, ".cases.ts").map(read)),
);
