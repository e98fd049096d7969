import { saysSomething } from "./says-something";
import type { SourceLine } from "./source-line";

/** `12/03/2024, 18:45 - Mike: ` */
const dated =
  /^[ \u200e]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? {1,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)? - [^:]{1,40}: ?/i;
/** `[12/03/24, 18:45:40] Mike: `, `[18:45] Mike: ` */
const bracketed =
  /^[ \u200e]*\[(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? {1,2})?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\] ?[^:]{1,40}: ?/i;

const prefixOf = (plain: string): string => (dated.exec(plain) ?? bracketed.exec(plain))?.[0] ?? "";

/**
 * A line of a chat without the time and the sender in front of it; no place moves.
 *
 * @param source The line.
 */
export const withoutChatPrefix = (source: SourceLine): SourceLine => {
  const { length } = prefixOf(source.plain);
  if (length === 0 || !saysSomething(source.plain.slice(length))) return source;
  const blank = " ".repeat(length);
  return {
    ...source,
    raw: blank + source.raw.slice(length),
    plain: blank + source.plain.slice(length),
    skipped: length,
  };
};
