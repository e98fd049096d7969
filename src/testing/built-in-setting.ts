import { exercises } from "../catalog/index";
import { gyms } from "../gyms/index";
import { makeParseSession } from "../text/make-parse-session";
import type { CaseSetting } from "./run-case";

const parse = /* @__PURE__ */ makeParseSession({ exercises });

/**
 * Reads cases with the library's own catalogue and gyms; a line that is not understood, or a name that may be several,
 * is an error, so that a case shows what it says.
 */
export const builtInSetting: CaseSetting = {
  exercises,
  gyms,
  read: (text) => {
    const { plan, issues, notes, unresolved } = parse(text);
    const doubts = [
      ...issues.map(({ line, message }) => `line ${line}: ${message}`),
      ...notes
        .filter(({ kind }) => kind === "note")
        .map(({ line, text: words }) => `line ${line}: "${words}" is no exercise`),
      ...unresolved
        .filter(({ candidates }) => candidates.length > 0)
        .map(({ name, candidates }) => `"${name}" may be ${candidates.join(", ")}`),
    ];
    if (doubts.length > 0) throw new Error(doubts.join("\n"));
    return plan;
  },
};
