import { ordinaryRole } from "../../measure/ordinary-role";
import type { Decision } from "../../model/decision";
import { latelyDays } from "../../model/defaults";
import type { BuildBrief, Choice } from "../../model/strategy";
import { latelyIn } from "./lately";
import { type Lift, liftOf } from "./lift";
import type { Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { isAllowed } from "./trial-limits";
import { fits } from "./trial-value";

/** Most lifts that are told as those that came next. */
export const mostRivals = 3;

/** Why a lift fills a slot: what the session is worth with it, and what came next. */
export const filledSlotDecision = (
  slot: string,
  lift: Pick<Lift, "exercise">,
  { value, rivals }: { readonly value: number; readonly rivals: readonly string[] },
): Decision => ({
  stage: "select",
  code: "slot-filled",
  subject: { kind: "exercise", id: lift.exercise.id },
  // JSON knows no -0, which a small loss is rounded to.
  data: { slot, score: Math.round(value * 1000) / 1000 + 0, rivals },
  source: "default",
});

type Why = "no-candidate" | "no-time" | "no-gain" | "limits";

const whyEmpty = (choice: Choice, trial: Trial): Why => {
  if (choice.candidates.length === 0) return "no-candidate";
  const { rowOf, brief } = trial.setting;
  const families = new Set(trial.rows.map(({ lift }) => lift.exercise.family));
  let why: Why = "limits";
  for (const candidate of choice.candidates) {
    if (families.has(candidate.exercise.family)) continue;
    const row = rowOf(liftOf(candidate, choice.slot, ordinaryRole(candidate.exercise), brief));
    putIn(trial, row, row.forms.fewest);
    if (isAllowed(trial)) why = fits(trial) ? "no-gain" : "no-time";
    takeOff(trial);
    if (why === "no-gain") break;
  }
  return why;
};

/** Why each slot without a lift stayed empty. */
export const emptySlotDecisions = (choices: readonly Choice[], trial: Trial): readonly Decision[] =>
  choices
    .filter(({ slot }) => !(slot.kind === "pattern" && slot.optional === true))
    .filter(({ slot }) => !trial.rows.some(({ lift }) => lift.slot === slot.id))
    .map((choice) => ({
      stage: "select",
      code: "slot-empty",
      subject: { kind: "slot", id: choice.slot.id },
      data: { slot: choice.slot.id, why: whyEmpty(choice, trial) },
      source: "default",
    }));

/** Which lifts were done so lately that others of about the same worth went before them; main lifts do not wait. */
export const latelyDecisions = (choices: readonly Choice[], brief: BuildBrief): readonly Decision[] => {
  const latelyOf = latelyIn(brief);
  const offered = choices.flatMap(({ candidates }) => candidates.map(({ exercise }) => exercise));
  const exercises = [...new Set(offered.filter((one) => latelyOf(one).other > 0).map(({ id }) => id))];
  if (exercises.length === 0) return [];
  const subject = { kind: "session" } as const;
  return [
    { stage: "select", code: "trained-lately", subject, data: { exercises, days: latelyDays }, source: "default" },
  ];
};
