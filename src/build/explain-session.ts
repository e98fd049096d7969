import { frozen } from "../compile/define-frozen";
import { estimateOf } from "../measure/estimate-of";
import type { Decision, Step } from "../model/decision";
import type { Gym } from "../model/gym";
import type { PlanContext } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief, Draft } from "../model/strategy";
import { engineVersion } from "../version";
import { noticesAgain } from "./notices-again";
import { noticesFor, timeNotice } from "./notices-for";
import { briefOf } from "./parse-options";
import type { Parts } from "./parts";
import { recordNotices } from "./record-notices";
import { trueDecisions } from "./true-decisions";
import { withoutGroupTags } from "./written-groups";

const contextOf = (brief: BuildBrief, gyms: readonly Gym[]): Partial<PlanContext> => ({
  goal: brief.goal,
  level: brief.level,
  ...(brief.minutes === undefined ? {} : { minutes: brief.minutes }),
  ...(brief.warmup === undefined ? {} : { warmup: brief.warmup }),
  ...(brief.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: brief.sessionsPerWeek }),
  priority: brief.priority,
  ...(brief.accent === undefined ? {} : { accent: brief.accent }),
  ...(brief.priorityLift === undefined ? {} : { priorityLift: brief.priorityLift }),
  limitations: brief.limitations,
  screening: brief.screening,
  gym: gyms.includes(brief.place) ? brief.gym.id : brief.place,
  crowding: brief.crowding,
  straps: brief.straps,
});

const titleOf = (brief: BuildBrief): string => {
  const isOfBoth = brief.day.regions.every((region) => region === "back" || region === "legs");
  if (brief.day.fixed === true || brief.priority === "balanced" || !isOfBoth) return brief.day.name;
  return brief.priority === "back" ? "Back first, then legs" : "Legs first, then back";
};

/** A session with other blocks; what it was built from stays. */
export const withBlocks = (session: Session, draft: Draft, brief: BuildBrief, why: readonly Decision[]): Session => {
  const plan = { ...session, blocks: draft.blocks };
  const decisions = trueDecisions(why, plan);
  const told = session.notices.filter(({ code }) => code !== "needs-time");
  const notices = [...timeNotice(draft.seconds, brief), ...noticesAgain(told, plan, decisions, brief)];
  return { ...plan, estimate: estimateOf(draft.seconds), decisions, notices };
};

/**
 * The finished session, frozen: the last draft with its brief, its estimate, why it is as it is, and what the person
 * should know.
 */
export const explainSession = (
  draft: Draft,
  brief: BuildBrief,
  { gyms, exercises = [] }: Pick<Parts, "gyms"> & Partial<Pick<Parts, "exercises">>,
  steps: readonly Step<unknown>[],
): Session => {
  const plan = {
    title: titleOf(brief),
    blocks: withoutGroupTags(draft.blocks, brief),
    context: contextOf(brief, gyms),
  };
  const decisions = trueDecisions(
    steps.flatMap((step) => step.decisions),
    plan,
  );
  const json = briefOf(brief);
  return frozen({
    schema: 1,
    title: plan.title,
    blocks: plan.blocks,
    context: plan.context,
    brief: json,
    engine: { version: engineVersion, catalog: brief.catalog },
    strategies: json.strategies,
    estimate: estimateOf(draft.seconds),
    decisions,
    notices: [
      ...timeNotice(draft.seconds, brief),
      ...noticesFor(plan, decisions, brief),
      ...recordNotices(plan, decisions, exercises, brief),
    ],
  });
};
