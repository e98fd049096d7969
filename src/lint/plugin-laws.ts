import type { Issue } from "../errors";
import { findIssues } from "../schema/find-issues";
import { fieldOf, isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { ruleSchema } from "../schema/rule-schema";
import { strict } from "./strict";

/** A plugin is looked at as it is: it holds functions, and may be of a class. */
const asItIs = (): boolean => true;

/** What is wrong with rules that somebody else wrote: with their shape, and ids that are taken. */
export const pluginLaws = (plugins: readonly unknown[]): readonly Issue[] => {
  const taken = new Set<unknown>(strict.map(({ id }) => id));
  return plugins.flatMap((plugin, place) => {
    if (!isRecord(plugin)) return [];
    const at = ["plugins", place];
    const shape = findIssues(ruleSchema(), plugin, { at, keep: asItIs });
    const id = fieldOf(plugin, "id");
    const isTaken = taken.has(id);
    taken.add(id);
    const expected = "an id of its own";
    return isTaken && id !== undefined
      ? [...shape, makeIssue({ path: [...at, "id"], expected, value: id, candidates: [] })]
      : shape;
  });
};
