import { lastTrainedDays } from "../../measure/last-trained";
import type { Decision } from "../../model/decision";
import { latelyDays } from "../../model/defaults";
import type { BuildBrief, Choice } from "../../model/strategy";
import { type Lift, liftOf, ordinaryRole } from "./lift";
import type { Planner } from "./planner";

/** Why a lift fills a slot: what the session is worth with it, and what came next. */
export const filledSlotDecision = (
  slot: string,
  lift: Pick<Lift, "exercise">,
  { value, rivals }: { readonly value: number; readonly rivals: readonly string[] },
): Decision => ({
  stage: "select",
  code: "slot-filled",
  subject: { kind: "exercise", id: lift.exercise.id },
  data: { slot, score: Math.round(value * 1000) / 1000, rivals },
  source: "default",
});

type Why = "no-candidate" | "no-time" | "no-gain" | "limits";

const whyEmpty = (choice: Choice, lifts: readonly Lift[], planner: Planner, brief: BuildBrief): Why => {
  if (choice.candidates.length === 0) return "no-candidate";
  const families = new Set(lifts.map((lift) => lift.exercise.family));
  const additions = choice.candidates
    .filter(({ exercise }) => !families.has(exercise.family))
    .map((candidate) => [...lifts, liftOf(candidate, choice.slot, ordinaryRole(candidate.exercise), brief)]);
  const allowed = additions.filter((next) => planner.isAllowed(next));
  if (allowed.length === 0) return "limits";
  return allowed.some((next) => planner.fits(next)) ? "no-gain" : "no-time";
};

/** Why each slot without a lift stayed empty. */
export const emptySlotDecisions = (
  choices: readonly Choice[],
  lifts: readonly Lift[],
  planner: Planner,
  brief: BuildBrief,
): readonly Decision[] =>
  choices
    .filter(({ slot }) => !(slot.kind === "pattern" && slot.optional === true))
    .filter(({ slot }) => !lifts.some((lift) => lift.slot === slot.id))
    .map((choice) => ({
      stage: "select",
      code: "slot-empty",
      subject: { kind: "slot", id: choice.slot.id },
      data: { slot: choice.slot.id, why: whyEmpty(choice, lifts, planner, brief) },
      source: "default",
    }));

/** Which lifts were done so lately that others of about the same worth went before them; main lifts do not wait. */
export const latelyDecisions = (choices: readonly Choice[], brief: BuildBrief): readonly Decision[] => {
  const ago = lastTrainedDays(brief);
  const offered = choices.flatMap(({ candidates }) => candidates.map(({ exercise }) => exercise.id));
  const exercises = [...new Set(offered)].filter((id) => (ago.get(id) ?? Number.POSITIVE_INFINITY) <= latelyDays);
  if (exercises.length === 0) return [];
  const subject = { kind: "session" } as const;
  return [
    { stage: "select", code: "trained-lately", subject, data: { exercises, days: latelyDays }, source: "default" },
  ];
};
