import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import { generalSecondsOf } from "./general-warmup";
import { secondsOf, timelineOf } from "./timeline";
import type { TimelineEvent, TimelineSetting } from "./timeline-event";

/** The gym of a plan: the one in its context, or the one of that id among those given. */
const gymOfPlan = (plan: Plan, gyms: readonly Gym[]): Gym | undefined => {
  const gym = plan.context?.gym;
  return typeof gym === "string" ? gyms.find(({ id }) => id === gym) : gym;
};

const settingOfPlan = (plan: Plan, gyms: readonly Gym[]): TimelineSetting => {
  const gym = gymOfPlan(plan, gyms);
  const crowding = plan.context?.crowding;
  return {
    generalSeconds: generalSecondsOf(plan.context ?? {}),
    ...(gym === undefined ? {} : { gym }),
    ...(crowding === undefined ? {} : { crowding }),
  };
};

/**
 * Every stretch of a plan from the first second to the last, as events.
 *
 * @param plan Any plan; a gym or a crowding that its context does not tell counts as unknown.
 * @param gyms Gyms that the context may name by id.
 */
export const planTimeline = (plan: Plan, gyms: readonly Gym[] = []): readonly TimelineEvent[] =>
  timelineOf(plan.blocks, settingOfPlan(plan, gyms));

/** Seconds that a plan takes, by its timeline. */
export const planSeconds = (plan: Plan, gyms: readonly Gym[] = []): number =>
  secondsOf(plan.blocks, settingOfPlan(plan, gyms));
