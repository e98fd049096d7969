import type { PlainLine } from "./plain-line";
import type { Stretch } from "./scan-clauses";
import { isLinkOnly } from "./trim-links";

/**
 * Whether no words stand before what is understood of a line: "3 sets of 8, slow and deep".
 *
 * @param line The line.
 * @param stretches What was understood of it.
 */
export const beginsWithWork = (line: PlainLine, stretches: readonly Stretch[]): boolean => {
  const first = stretches.find(
    ({ clauses, from, to }) => clauses.length > 0 || !isLinkOnly(line.tokens.slice(from, to)),
  );
  return first !== undefined && first.clauses.length > 0;
};
