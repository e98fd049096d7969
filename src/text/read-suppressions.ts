import type { SourceLine } from "./source-line";

/** Rules that a comment switches off. */
export interface SuppressionComment {
  /** Ids of the rules. */
  readonly ruleIds: readonly string[];
  /** Why. */
  readonly reason: string;
  /** Whether it is about the next line instead of its own. */
  readonly isOfNext: boolean;
  /** Where it begins in the line, from 0. */
  readonly start: number;
}

const marker = /#\s?backlegs-disable-(next-)?line(?=\s|:|$)/;
const ruleId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The comment `# backlegs-disable-line rule-id: why`, at the end of a line or alone in it.
 *
 * @param source A line.
 */
export const readSuppressions = ({ raw }: Pick<SourceLine, "raw">): SuppressionComment | undefined => {
  const found = marker.exec(raw);
  if (found === null) return undefined;
  const words = raw.slice(found.index + found[0].length).trim();
  const colon = words.indexOf(":");
  const ids = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/);
  return {
    ruleIds: ids.filter((id) => ruleId.test(id)),
    reason: colon < 0 ? "" : words.slice(colon + 1).trim(),
    isOfNext: found[1] !== undefined,
    start: found.index,
  };
};

/** A line without the comment at its end. */
export const withoutSuppression = (source: SourceLine): SourceLine => {
  const start = readSuppressions(source)?.start;
  return start === undefined
    ? source
    : { ...source, raw: source.raw.slice(0, start), plain: source.plain.slice(0, start) };
};
