import { barbellBackSquat } from "../../src/catalog/index";
import type { Exercise } from "../../src/model/exercise";
import type { KnownItem } from "../../src/model/plan";
import type { Exposure, LiftProgress, ProgressionStrategy } from "../../src/model/progression";

/** A lift as a programme plans it: three sets of 5 to 8 reps, 2 to 3 left, two minutes of rest. */
export const plannedLift = (exercise: Exercise, role: KnownItem["role"] = "main"): KnownItem => ({
  role,
  exercise,
  station: exercise.needs[0]?.station ?? "",
  warmup: [],
  prescription: {
    sets: 3,
    target: { kind: "reps", min: 5, max: 8 },
    effort: { kind: "rir", min: 2, max: 3 },
    restSeconds: 120,
  },
});

/** The lift that is meant where no other is named. */
export const squat = plannedLift(barbellBackSquat);

/** A session so many days ago: load, reps and reserve of three sets. */
export const went = (daysAgo: number, kg: number, reps: number, rir = 2, turn = 1): Exposure => ({
  daysAgo,
  sets: Array.from({ length: 3 }, () => ({ kg, reps, rir })),
  planned: squat,
  turn,
  isDeload: false,
});

/** How the lift went so far, the newest session first. */
export const progressOf = (history: readonly Exposure[], more: Partial<LiftProgress> = {}): LiftProgress => ({
  item: squat,
  week: 2,
  weekOfBlock: 2,
  timeOfBlock: 2,
  time: 2,
  turn: { at: 1, of: 1 },
  isFresh: true,
  history,
  all: history,
  unloaded: [],
  daysOff: 3,
  wasEasy: false,
  gym: {},
  goal: "strength",
  level: "intermediate",
  ...more,
});

/** The data of the one reason that a progression gives. */
export const reasonOf = (
  strategy: ProgressionStrategy,
  history: readonly Exposure[],
  more: Partial<LiftProgress> = {},
) => {
  const { decisions } = strategy(progressOf(history, more));
  const [decision] = decisions;
  if (decisions.length !== 1 || decision?.code !== "progressed") throw new Error("one reason is given: progressed");
  return decision.data;
};

/** What comes next: the load, what it does, and the whole prescription. */
export const next = (strategy: ProgressionStrategy, history: readonly Exposure[], more: Partial<LiftProgress> = {}) => {
  const { value } = strategy(progressOf(history, more));
  return { kg: value.load?.kg, move: reasonOf(strategy, history, more).move, value };
};
