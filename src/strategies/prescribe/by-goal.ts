import { isPowerLift } from "../../measure/power-lift";
import { grgic2018, robinson2024, singer2024 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import { bodyStrengthGrade, loadLimitedGrade } from "../../model/defaults";
import type { BuildBrief, Pick, PrescribeStrategy } from "../../model/strategy";
import { own } from "../own";
import { withQuickPrescription } from "../quick-answers";
import { prescribedData } from "./prescribed-data";
import { fewestSparedReps, goalOf, prescriptionOf, type WorkPrescription } from "./prescription-of";
import { needsReserve, reserveDecisions } from "./reserve";
import { slowDecisions, slowRepOf } from "./slow-tempo";

const decisionsFor = (pick: Pick, brief: BuildBrief, prescription: WorkPrescription): readonly Decision[] => {
  const subject = { kind: "exercise", id: pick.exercise.id } as const;
  const goal = goalOf(pick, brief);
  const decisions: Decision[] = [
    {
      stage: "prescribe",
      code: "prescribed",
      subject,
      data: prescribedData({ ...pick, prescription }, goal, prescription.restSeconds),
      source: goal === "strength" ? grgic2018 : goal === "hypertrophy" ? singer2024 : "default",
    },
  ];
  if (
    pick.exercise.loadability <= loadLimitedGrade &&
    pick.exercise.demand.strength < bodyStrengthGrade &&
    !needsReserve(brief) &&
    !isPowerLift(pick.exercise)
  ) {
    decisions.push({
      stage: "prescribe",
      code: "load-limited",
      subject,
      data: { loadability: pick.exercise.loadability },
      source: robinson2024,
    });
  }
  return [
    ...decisions,
    ...slowDecisions(pick, slowRepOf(pick, goal)),
    ...reserveDecisions(pick, brief, fewestSparedReps(pick, brief)),
  ];
};

/**
 * Sets, reps, effort and rest by goal, role, level and kind of day. Lifts that can hardly be loaded are prescribed by
 * effort, lifts that are hard at body weight by fewer reps, and a declared low back keeps three reps in reserve.
 */
export const byGoal: PrescribeStrategy = /* @__PURE__ */ withQuickPrescription(
  /* @__PURE__ */ own("byGoal", (pick, brief) => {
    const prescription = prescriptionOf(pick, brief);
    return { value: prescription, decisions: decisionsFor(pick, brief, prescription) };
  }),
  prescriptionOf,
);
