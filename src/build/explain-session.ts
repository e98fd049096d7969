import { frozen } from "../compile/define-frozen";
import { exerciseKey } from "../measure/items";
import { restSecondsOf, roundRestSecondsOf } from "../measure/rest-seconds";
import type { Decision, Step } from "../model/decision";
import { estimateSpread } from "../model/defaults";
import type { Gym } from "../model/gym";
import type { Item, Plan, PlanContext } from "../model/plan";
import type { Estimate, Session } from "../model/session";
import type { BuildBrief, Draft } from "../model/strategy";
import { engineVersion } from "../version";
import { noticesFor, timeNotice } from "./notices-for";
import { briefOf } from "./parse-options";
import type { Parts } from "./parts";
import { recordNoticeCodes, recordNotices } from "./record-notices";
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

/** An item as it ended, and the rest after its set or its round. */
interface EndedItem {
  readonly item: Item;
  readonly restSeconds: number;
  readonly afterRound: boolean;
}

const endedItems = (plan: Plan): ReadonlyMap<string, EndedItem> =>
  new Map(
    plan.blocks.flatMap((block) =>
      block.items.map((item) => {
        const restSeconds = block.kind === "straight" ? restSecondsOf(item) : roundRestSecondsOf(block);
        return [exerciseKey(item.exercise), { item, restSeconds, afterRound: block.kind !== "straight" }] as const;
      }),
    ),
  );

/**
 * A decision as it ended: fitting may have changed sets and rest, and pairing moves what it groups.
 */
const asItEnded = (decision: Decision, items: ReadonlyMap<string, EndedItem>): Decision => {
  const id = decision.subject.kind === "exercise" ? decision.subject.id : "";
  const ended = items.get(id);
  if (ended === undefined) return decision;
  if (decision.code === "placed") {
    return { ...decision, data: { ...decision.data, position: [...items.keys()].indexOf(id) } };
  }
  if (decision.code !== "prescribed") return decision;
  const { sets } = ended.item.prescription;
  const round = ended.afterRound ? { afterRound: true } : {};
  return { ...decision, data: { ...decision.data, sets, restSeconds: ended.restSeconds, ...round } };
};

/** Whether a lift that was written for the session is still done as it was written. */
const isAsWritten = (decision: Decision, items: ReadonlyMap<string, EndedItem>): boolean =>
  decision.code !== "as-written" ||
  (decision.subject.kind === "exercise" &&
    items.get(decision.subject.id)?.item.prescription.sets === decision.data.sets);

/** What a day or the records speak against may be there all the same, because the caller asks for it: it is not told as left out. */
const withoutPresent = (decision: Decision, items: ReadonlyMap<string, EndedItem>): readonly Decision[] => {
  const absent = (lifts: readonly string[]): readonly string[] => lifts.filter((lift) => !items.has(lift));
  const told = (): Decision => {
    switch (decision.code) {
      case "trained-lately":
        return { ...decision, data: { ...decision.data, exercises: absent(decision.data.exercises) } };
      case "accent-excluded":
        return { ...decision, data: { ...decision.data, exercises: absent(decision.data.exercises) } };
      case "light-day-excluded":
        return { ...decision, data: { exercises: absent(decision.data.exercises) } };
      default:
        return decision;
    }
  };
  const one = told();
  const isNothing = one !== decision && "exercises" in one.data && one.data.exercises.length === 0;
  return isNothing ? [] : [one];
};

/** Decisions that speak of the session as it ended: nothing of exercises that were dropped, but that they were. */
const trueDecisions = (decisions: readonly Decision[], plan: Plan): readonly Decision[] => {
  const items = endedItems(plan);
  return decisions
    .filter(({ subject, code }) => subject.kind !== "exercise" || items.has(subject.id) || code === "cut-exercise")
    .map((decision) => asItEnded(decision, items))
    .filter((decision) => isAsWritten(decision, items))
    .flatMap((decision) => withoutPresent(decision, items));
};

const titleOf = (brief: BuildBrief): string => {
  const isOfBoth = brief.day.regions.every((region) => region === "back" || region === "legs");
  if (brief.day.fixed === true || brief.priority === "balanced" || !isOfBoth) return brief.day.name;
  return brief.priority === "back" ? "Back first, then legs" : "Legs first, then back";
};

const estimateOf = ({ seconds }: Draft): Estimate => ({
  seconds,
  lowSeconds: Math.round(seconds * (1 - estimateSpread)),
  highSeconds: Math.round(seconds * (1 + estimateSpread)),
});

/** A session with other blocks; what it was built from stays. */
export const withBlocks = (session: Session, draft: Draft, brief: BuildBrief, told: readonly Decision[]): Session => {
  const plan = { ...session, blocks: draft.blocks };
  const decisions = trueDecisions(told, plan);
  const ofRecords = session.notices.filter(({ code }) => recordNoticeCodes.includes(code));
  const notices = [...timeNotice(draft.seconds, brief), ...noticesFor(plan, decisions, brief), ...ofRecords];
  return { ...plan, estimate: estimateOf(draft), decisions, notices };
};

/** The finished session, frozen: the last draft with its brief, its estimate, why it is as it is, and what the person should know. */
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
    ...plan,
    brief: json,
    engine: { version: engineVersion, catalog: brief.catalog },
    strategies: json.strategies,
    estimate: estimateOf(draft),
    decisions,
    notices: [
      ...timeNotice(draft.seconds, brief),
      ...noticesFor(plan, decisions, brief),
      ...recordNotices(plan, decisions, exercises, brief),
    ],
  });
};
