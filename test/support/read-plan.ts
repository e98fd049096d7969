import { exercises } from "../../src/catalog/index";
import type { Plan } from "../../src/model/plan";
import { makeParseSession } from "../../src/text/make-parse-session";

const parse = makeParseSession({ exercises });

/** Reads a session of a test, strictly: a line that is not understood, or a name that may be several, is an error. */
export const readPlan = (text: string): Plan => {
  const { plan, issues, notes, unresolved } = parse(text);
  const doubts = [
    ...issues.map(({ line, message }) => `line ${line}: ${message}`),
    ...notes.filter(({ kind }) => kind === "note").map(({ line, text: words }) => `line ${line}: what is "${words}"?`),
    ...unresolved
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ name, candidates }) => `${name} may be ${candidates.join(", ")}`),
  ];
  if (doubts.length > 0) throw new Error(doubts.join("\n"));
  return plan;
};
