import type { Plan, PlanContext } from "../model/plan";
import type { Rule, RuleTargets } from "../model/rule";
import type { Program, Week } from "../model/week";
import type { CaseDay, RuleCase } from "./rule-cases";

/** Reads a session from text. */
export type ReadPlan = (text: string) => Plan;

/** What a case shows, made ready for a rule, with the context that belongs to it. */
export interface ReadTarget {
  /** What is checked. */
  readonly target: RuleTargets[keyof RuleTargets];
  /** Context that the target itself tells. */
  readonly context: Partial<PlanContext>;
  /** Whether it is one session given to a rule of the week. */
  readonly isLone: boolean;
}

const planOf = (plan: string | Plan, read: ReadPlan): Plan => (typeof plan === "string" ? read(plan) : plan);

const weekOf = (week: Week | readonly CaseDay[], read: ReadPlan): Week =>
  "days" in week
    ? week
    : {
        schema: 1,
        days: week.map(({ hours, plan }) => ({ hoursFromStart: hours, plan: planOf(plan, read) })),
        decisions: [],
        notices: [],
      };

const programOf = (program: Program | readonly (readonly CaseDay[])[], read: ReadPlan): Program =>
  "weeks" in program
    ? program
    : { schema: 1, weeks: program.map((week) => weekOf(week, read)), options: {}, decisions: [], notices: [] };

/** The program, week or session of a case; a session is a week of one day for a rule of the week. */
export const readTarget = (rule: Rule, shown: RuleCase, read: ReadPlan): ReadTarget => {
  const { plan, week, program } = shown;
  if (program !== undefined) return { target: programOf(program, read), context: {}, isLone: false };
  if (week !== undefined) return { target: weekOf(week, read), context: {}, isLone: false };
  const session = planOf(plan ?? "", read);
  const context = session.context ?? {};
  if (rule.meta.scope !== "week") return { target: session, context, isLone: false };
  return { target: weekOf([{ hours: 0, plan: session }], read), context, isLone: true };
};
