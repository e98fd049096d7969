import { dayKindOf } from "../../measure/day-kind";
import { grgic2018, robinson2024, singer2024 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import { declaredLowBackRir } from "../../model/defaults";
import type { Effort, Prescription } from "../../model/prescription";
import type { BuildBrief, Pick, PrescribeStrategy } from "../../model/strategy";
import type { Goal } from "../../model/vocabulary";
import { own } from "../own";
import {
  beginnerStrengthMain,
  bodyStrengthReps,
  lightStrengthMain,
  loadLimitedReps,
  type RepsAndRest,
  repsAndRest,
  strengthRow,
} from "./prescription-table";
import { needsReserve, reserveEffort, reservingLimitation } from "./reserve";
import { slowDecisions, slowRepOf } from "./slow-tempo";

/** The goal that the day trains a role for: the heavy day's main is a strength main, the light day has none. */
const goalOf = (pick: Pick, brief: BuildBrief): Goal => {
  if (dayKindOf(brief) === "heavy" && pick.role === "main" && brief.goal !== "endurance") return "strength";
  if (dayKindOf(brief) === "light" && brief.goal === "strength") return "hypertrophy";
  return brief.goal;
};

const tableRow = (pick: Pick, brief: BuildBrief): RepsAndRest => {
  const goal = goalOf(pick, brief);
  const { exercise, role } = pick;
  const table = repsAndRest[goal];
  if (exercise.mechanics === "isolation") return table.isolation;
  if (role === "main" && goal === "strength") {
    if (exercise.pattern === "horizontal-pull") return strengthRow;
    if (exercise.loadability < 3 && exercise.demand.strength < 2) return lightStrengthMain;
    return brief.level === "beginner" ? beginnerStrengthMain : table.main;
  }
  return role === "main" ? table.main : table.compound;
};

const repsOf = (pick: Pick, row: RepsAndRest): { readonly min: number; readonly max: number } => {
  const { demand, loadability } = pick.exercise;
  if (demand.strength >= 2) return row.max <= bodyStrengthReps.max ? row : bodyStrengthReps;
  return loadability <= 1 ? loadLimitedReps : row;
};

const effortOf = (pick: Pick, brief: BuildBrief): Effort => {
  const { exercise, role } = pick;
  if (needsReserve(brief)) return reserveEffort;
  if (brief.level === "beginner" || role === "main" || exercise.demand.lowBack === 3 || exercise.demand.skill === 3) {
    return { kind: "rir", min: 2, max: 3 };
  }
  if (goalOf(pick, brief) === "strength" && exercise.mechanics === "compound") return { kind: "rir", min: 2, max: 3 };
  return exercise.mechanics === "compound" ? { kind: "rir", min: 1, max: 3 } : { kind: "rir", min: 1, max: 2 };
};

/** How long a hold takes, and how far a carry goes. */
const [holdSeconds, carryMetres] = [30, 30];

const targetOf = (pick: Pick, reps: ReturnType<typeof repsOf>): Prescription["target"] => {
  switch (pick.exercise.unit) {
    case "seconds":
      return { kind: "time", seconds: holdSeconds };
    case "metres":
      return { kind: "distance", metres: carryMetres };
    case "reps":
      return { kind: "reps", min: reps.min, max: reps.max };
  }
};

const setsOf = (pick: Pick): number => pick.sets ?? (pick.role === "main" ? 4 : 3);

const decisionsFor = (
  pick: Pick,
  brief: BuildBrief,
  prescription: Prescription,
  restSeconds: number,
): readonly Decision[] => {
  const subject = { kind: "exercise", id: pick.exercise.id } as const;
  const goal = goalOf(pick, brief);
  const decisions: Decision[] = [
    {
      stage: "prescribe",
      code: "prescribed",
      subject,
      data: {
        goal,
        role: pick.role,
        sets: prescription.sets,
        target: prescription.target,
        ...(prescription.effort === undefined ? {} : { effort: prescription.effort }),
        restSeconds,
      },
      source: goal === "strength" ? grgic2018 : goal === "hypertrophy" ? singer2024 : "default",
    },
  ];
  if (pick.exercise.loadability <= 1 && pick.exercise.demand.strength < 2) {
    decisions.push({
      stage: "prescribe",
      code: "load-limited",
      subject,
      data: { loadability: pick.exercise.loadability },
      source: robinson2024,
    });
  }
  return [...decisions, ...slowDecisions(pick, slowRepOf(pick, goal)), ...reserveDecision(pick, brief)];
};

const reserveDecision = (pick: Pick, brief: BuildBrief): readonly Decision[] => {
  const limitation = reservingLimitation(brief);
  if (limitation === undefined) return [];
  return [
    {
      stage: "prescribe",
      code: "effort-capped",
      subject: { kind: "exercise", id: pick.exercise.id },
      data: { area: limitation.area, status: limitation.status, rir: declaredLowBackRir },
      source: "default",
    },
  ];
};

/**
 * Sets, reps, effort and rest by goal, role, level and kind of day. Lifts that can hardly be loaded are prescribed by
 * effort, lifts that are hard at body weight by fewer reps, and a declared low back keeps three reps in reserve.
 */
export const byGoal: PrescribeStrategy = /* @__PURE__ */ own("byGoal", (pick, brief) => {
  const row = tableRow(pick, brief);
  const reps = repsOf(pick, row);
  const slow = slowRepOf(pick, goalOf(pick, brief));
  const prescription: Prescription = {
    sets: setsOf(pick),
    target: targetOf(pick, reps),
    effort: effortOf(pick, brief),
    ...(slow === undefined ? {} : { tempo: slow.tempo }),
    restSeconds: row.restSeconds,
  };
  return { value: prescription, decisions: decisionsFor(pick, brief, prescription, row.restSeconds) };
});
