import type { Draft } from "./draft";
import { readSuppressions, withoutSuppression } from "./read-suppressions";
import type { SourceLine } from "./source-line";

const message = "A rule is switched off like this: # backlegs-disable-line rule-id: why";

/**
 * Takes the comment that switches rules off, and gives the line without it.
 *
 * @param draft What was read so far.
 * @param source The line.
 */
export const takeSuppressions = (draft: Draft, source: SourceLine): SourceLine => {
  const comment = readSuppressions(source);
  const line = withoutSuppression(source);
  if (draft.waiting.length > 0 && line.plain.trim() !== "") {
    draft.suppressions.push(...draft.waiting.map((one) => ({ ...one, line: source.line })));
    draft.waiting = [];
  }
  if (comment === undefined) return line;
  const { ruleIds, reason, isOfNext, start } = comment;
  if (ruleIds.length === 0 || reason === "") draft.issues.push({ line: source.line, column: start + 1, message });
  if (reason === "") return line;
  const found = ruleIds.map((ruleId) => ({ ruleId, reason, line: source.line }));
  if (isOfNext) draft.waiting = [...draft.waiting, ...found];
  else draft.suppressions.push(...found);
  return line;
};
