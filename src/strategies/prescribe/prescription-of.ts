import { frozen } from "../../compile/define-frozen";
import { dayKindOf } from "../../measure/day-kind";
import { isPowerLift } from "../../measure/power-lift";
import { isSpared } from "../../measure/spared";
import { bodyStrengthGrade, heavyLowBackGrade, loadLimitedGrade, sparedReps } from "../../model/defaults";
import type { Exercise } from "../../model/exercise";
import type { Effort, Prescription } from "../../model/prescription";
import type { BuildBrief, Pick } from "../../model/strategy";
import { type Goal, goals, levels, roles } from "../../model/vocabulary";
import {
  beginnerStrengthMain,
  bodyStrengthReps,
  enduranceHinge,
  lightMain,
  lightStrengthMain,
  loadLimitedReps,
  type RepsAndRest,
  repsAndRest,
  speedWork,
  strengthRow,
} from "./prescription-table";
import { needsReserve, reserveEffort } from "./reserve";
import { isCableHinge, slowRepOf } from "./slow-tempo";

/** The goal that the day trains a role for: the heavy day's main is a strength main, the light day has none. */
export const goalOf = (pick: Pick, brief: BuildBrief): Goal => {
  if (dayKindOf(brief) === "heavy" && pick.role === "main" && brief.goal !== "endurance") return "strength";
  if (dayKindOf(brief) === "light" && brief.goal === "strength") return "hypertrophy";
  return brief.goal;
};

const isForManyReps = (goal: Goal): boolean => goal === "endurance" || goal === "work-capacity";

const isHeavyHinge = ({ pattern, demand }: Exercise): boolean =>
  pattern === "hinge" && demand.lowBack >= heavyLowBackGrade;

const tableRow = (pick: Pick, brief: BuildBrief): RepsAndRest => {
  const goal = goalOf(pick, brief);
  const { exercise, role } = pick;
  if (isPowerLift(exercise)) return speedWork;
  const table = repsAndRest[goal];
  if (exercise.mechanics === "isolation") return table.isolation;
  if (isForManyReps(goal) && isHeavyHinge(exercise)) return enduranceHinge;
  const isLight = exercise.loadability < 3 && exercise.demand.strength < bodyStrengthGrade;
  if (role === "main" && goal === "strength") {
    if (exercise.pattern === "horizontal-pull") return strengthRow;
    if (isLight) return lightStrengthMain;
    return brief.level === "beginner" ? beginnerStrengthMain : table.main;
  }
  if (role !== "main") return table.compound;
  return isLight && !isForManyReps(goal) ? lightMain : table.main;
};

type Reps = Omit<RepsAndRest, "restSeconds">;

const repsOf = (pick: Pick, asked: RepsAndRest, brief: BuildBrief): Reps => {
  const { demand, loadability } = pick.exercise;
  if (isPowerLift(pick.exercise)) return asked;
  const row = asked.min < sparedReps.min && isSpared(pick.exercise, brief) ? sparedReps : asked;
  if (demand.strength >= bodyStrengthGrade) return row.max <= bodyStrengthReps.max ? row : bodyStrengthReps;
  return loadability <= loadLimitedGrade ? loadLimitedReps : row;
};

const effortOf = (pick: Pick, brief: BuildBrief): Effort => {
  const { exercise, role } = pick;
  if (needsReserve(brief)) return reserveEffort;
  if (isPowerLift(exercise)) return { kind: "rir", min: 3, max: 4 };
  if (brief.level === "beginner" || role === "main" || exercise.demand.lowBack === 3 || exercise.demand.skill === 3) {
    return { kind: "rir", min: 2, max: 3 };
  }
  if (goalOf(pick, brief) === "strength" && exercise.mechanics === "compound") return { kind: "rir", min: 2, max: 3 };
  return exercise.mechanics === "compound" ? { kind: "rir", min: 1, max: 3 } : { kind: "rir", min: 1, max: 2 };
};

/** How long a hold takes, and how far a carry goes. */
const [holdSeconds, carryMetres] = [30, 30];

const targetOf = (pick: Pick, reps: Reps): Prescription["target"] => {
  switch (pick.exercise.unit) {
    case "seconds":
      return { kind: "time", seconds: holdSeconds };
    case "metres":
      return { kind: "distance", metres: carryMetres };
    case "reps":
      return { kind: "reps", min: reps.min, max: reps.max };
  }
};

/** Fewest reps of a lift that is spared heavy loads, where its goal asks for fewer; nothing where nothing changes. */
export const fewestSparedReps = (pick: Pick, brief: BuildBrief): number | undefined => {
  const asked = tableRow(pick, brief);
  const { min } = repsOf(pick, asked, brief);
  return min === sparedReps.min && asked.min < min && isSpared(pick.exercise, brief) ? min : undefined;
};

const setsOf = (pick: Pick): number => pick.sets ?? (pick.role === "main" ? 4 : 3);

/** What the library prescribes: it always says the rest. */
export interface WorkPrescription extends Prescription {
  /** Rest after each set, in seconds. */
  readonly restSeconds: number;
}

const makePrescription = (pick: Pick, brief: BuildBrief): WorkPrescription => {
  const row = tableRow(pick, brief);
  const slow = slowRepOf(pick, goalOf(pick, brief));
  return frozen({
    sets: setsOf(pick),
    target: targetOf(pick, repsOf(pick, row, brief)),
    effort: effortOf(pick, brief),
    ...(slow === undefined ? {} : { tempo: slow.tempo }),
    restSeconds: row.restSeconds,
  });
};

/** Room for a number of sets in a key. */
const setsPerKey = 128;

/** One number for all that the prescription of an exercise depends on. */
const caseOf = (pick: Pick, brief: BuildBrief): number => {
  const day = dayKindOf(brief);
  const ofDay = day === undefined ? 0 : day === "heavy" ? 1 : 2;
  const ofBrief = (goals.indexOf(brief.goal) * levels.length + levels.indexOf(brief.level)) * 3 + ofDay;
  const ofCable = isCableHinge(pick) ? 1 : 0;
  const ofBody = isSpared(pick.exercise, brief) ? 2 : needsReserve(brief) ? 1 : 0;
  const ofPick = (roles.indexOf(pick.role) * 3 + ofBody) * 2 + ofCable;
  return (ofBrief * roles.length * 6 + ofPick) * setsPerKey + setsOf(pick);
};

const cache = new WeakMap<Exercise, Map<number, WorkPrescription>>();

/** The prescription of a pick, worked out once for each case: a search asks for it in every build. */
export const prescriptionOf = (pick: Pick, brief: BuildBrief): WorkPrescription => {
  const known = cache.get(pick.exercise) ?? new Map<number, WorkPrescription>();
  if (known.size === 0) cache.set(pick.exercise, known);
  const key = caseOf(pick, brief);
  const prescription = known.get(key) ?? makePrescription(pick, brief);
  known.set(key, prescription);
  return prescription;
};
