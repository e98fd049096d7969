import type { Violation } from "../model/rule";
import type { ActiveRule } from "./active-rules";
import { locateViolations } from "./locate-violations";
import { suppressViolations } from "./suppress-violations";
import { type CheckedSession, tryRules } from "./try-rules";

/** What the rules of sessions find in one session, with lines and columns, and without what its text switches off. */
export const checkSession = (rules: readonly ActiveRule[], session: CheckedSession): readonly Violation[] => {
  const tried = tryRules(rules, session);
  return suppressViolations(locateViolations(tried.found, session.plan), session.plan, tried.rules);
};
