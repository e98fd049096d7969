import type { Plan } from "../model/plan";
import type { Violation } from "../model/rule";
import { type ActiveRule, byDefault } from "./active-rules";
import type { LintParts } from "./rule-context";
import { sessionRules } from "./session-rules";
import { sortViolations } from "./sort-violations";
import { tryRules } from "./try-rules";

/** A rule whose findings are hints at most is not asked: they are not told. */
const thoseThatWarn = (): readonly ActiveRule[] =>
  sessionRules.filter(({ meta }) => meta.severity !== "hint").map(byDefault);

const warningRules = /* @__PURE__ */ thoseThatWarn();

/**
 * What the recommended rules warn of in a session that stands alone, without any that need its week: what a builder
 * asks of what it built. It leads to no other rules, so that they stay out of a bundle that only builds.
 *
 * @param plan The session; never changed.
 * @param parts Gyms that its context may name by id, exercises that fixes may use.
 */
export const lintSession = (plan: Plan, parts: LintParts): readonly Violation[] =>
  sortViolations(
    tryRules(warningRules, { plan, contexts: [plan.context], parts, isLone: true, least: "warning" }).found,
  );
