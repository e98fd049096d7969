import type { ProgramRule, SessionRule, WeekRule } from "../model/rule";
import type { ActiveRule } from "./read-lint-config";

type Active<R> = ActiveRule & { readonly rule: R };

/** Whether a rule looks at one session. */
export const isSessionRule = (active: ActiveRule): active is Active<SessionRule> =>
  active.rule.meta.scope === "session";

/** Whether a rule looks at a week. */
export const isWeekRule = (active: ActiveRule): active is Active<WeekRule> => active.rule.meta.scope === "week";

/** Whether a rule looks at weeks in a row. */
export const isProgramRule = (active: ActiveRule): active is Active<ProgramRule> =>
  active.rule.meta.scope === "program";
