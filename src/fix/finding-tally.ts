import type { Severity, Violation } from "../model/rule";

const severities: readonly Severity[] = ["hint", "warning", "error"];

/** How many findings of each message there are at each severity or above. */
export type FindingTally = ReadonlyMap<string, number>;

const keyOf = ({ ruleId, messageId }: Violation, severity: Severity): string => `${severity} ${ruleId} ${messageId}`;

/** Severities that a finding counts for: its own and those below. */
const upTo = (severity: Severity): readonly Severity[] => severities.slice(0, severities.indexOf(severity) + 1);

/** Counts findings by rule, message and severity, a finding at its own severity and at all below. */
export const tallyFindings = (violations: readonly Violation[]): FindingTally => {
  const tally = new Map<string, number>();
  for (const violation of violations) {
    for (const severity of upTo(violation.severity)) {
      const key = keyOf(violation, severity);
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
  }
  return tally;
};

/**
 * Whether a change took one finding away and brought none that matters as much: of its own message there are fewer, of
 * every other message as many or fewer, at its severity and above.
 */
export const isCured = (cured: Violation, before: FindingTally, after: FindingTally): boolean => {
  const own = keyOf(cured, cured.severity);
  if ((after.get(own) ?? 0) >= (before.get(own) ?? 0)) return false;
  const counting = severities.slice(severities.indexOf(cured.severity));
  return [...after].every(
    ([key, count]) => !counting.some((severity) => key.startsWith(`${severity} `)) || count <= (before.get(key) ?? 0),
  );
};
