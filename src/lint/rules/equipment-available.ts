import { findSetup, indexGym } from "../../compile/gym-index";
import { heaviestKg } from "../../measure/heaviest-kg";
import { muscleSimilarity } from "../../measure/muscle-similarity";
import { distinctSetsOf } from "../../measure/work-sets";
import { gardner } from "../../model/citations";
import { standInSimilarity } from "../../model/defaults";
import type { Gym } from "../../model/gym";
import type { KnownItem, Plan } from "../../model/plan";
import type { FindingPlace, RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { withItem } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";
import { replaceExercise, substitutesHere } from "../replace-exercise";

const missing = (plan: Plan, item: KnownItem, at: FindingPlace, context: RuleContext, gym: Gym, similarity: number) => {
  const { exercise } = item;
  const data = { exercise: nameOf(item), gym: gym.name };
  const [instead] = substitutesHere(
    plan,
    exercise,
    context,
    (to) => to.pattern === exercise.pattern && muscleSimilarity(exercise, to) >= similarity,
  );
  if (instead === undefined) return { messageId: "missing" as const, data, at };
  const fix = (wrong: Plan) => replaceExercise(wrong, at, instead, gym);
  return { messageId: "missingOr" as const, data: { ...data, instead: instead.name }, at, fix };
};

const heaviestOf = (item: KnownItem): number =>
  Math.max(0, ...distinctSetsOf(item.prescription).map(({ load }) => load?.kg ?? 0));

/** Everything that a session needs is there. */
export const equipmentAvailable = /* @__PURE__ */ defineRule({
  id: "equipment-available",
  meta: {
    number: "R64",
    scope: "session",
    summary: "Everything that a session needs is there.",
    severity: "error",
    needs: ["gym"],
    citations: [gardner],
    messages: {
      missing: "{exercise} cannot be done here: {gym} lacks what it needs.",
      missingOr: "{exercise} cannot be done here: {gym} lacks what it needs. {instead} can.",
      elsewhere: "{exercise} is planned at a station that {gym} has not: {station}. It can be done at {instead}.",
      tooHeavy: "{exercise} with {kg} kg: the heaviest of {gym} is {most} kg.",
    },
    params: { similarity: standInSimilarity },
  },
  *check(plan, context, { similarity }) {
    const { gym } = context;
    if (gym === undefined) return;
    for (const { item, at } of knownItems(plan)) {
      const setup = findSetup(item.exercise, gym);
      if (setup === undefined) {
        yield missing(plan, item, at, context, gym, similarity);
        continue;
      }
      const [exercise, { station }] = [nameOf(item), item];
      if (station !== undefined && !indexGym(gym).stations.has(station)) {
        const fix = (wrong: Plan) => withItem(wrong, at, (lost) => ({ ...lost, station: setup.station }));
        yield { messageId: "elsewhere", data: { exercise, gym: gym.name, station, instead: setup.station }, at, fix };
      }
      const kg = heaviestOf(item);
      const most = kg > 0 ? heaviestKg(item, gym) : kg;
      if (kg > most) yield { messageId: "tooHeavy", data: { exercise, kg, gym: gym.name, most }, at };
    }
  },
});
