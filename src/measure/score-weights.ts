/** The constants of the score, all of them the library's own default unless a source is named. */
import type { Exercise } from "../model/exercise";
import type { Goal, Level, MainRegion, Muscle } from "../model/vocabulary";

/** Worth of a muscle's stimulus; a muscle that is not listed is worth nothing on this day. */
export const muscleWorth: { readonly [M in Muscle]?: number } = {
  quads: 1.2,
  hamstrings: 1,
  glutes: 1,
  lats: 1,
  "upper-back": 1,
  "rear-delts": 0.4,
  erectors: 0.3,
  gastrocnemius: 0.3,
  soleus: 0.1,
  adductors: 0.1,
  "glute-med": 0.1,
  "upper-traps": 0.1,
  biceps: 0.1,
};

/** How much of a set counts by loadability 0 to 3: what cannot be loaded trains a trained person less. */
export const loadabilityWorth: { readonly [L in Level]: readonly [number, number, number, number] } = {
  beginner: [0.4, 0.7, 1, 1],
  intermediate: [0.2, 0.6, 0.85, 1],
  advanced: [0.1, 0.5, 0.75, 1],
};

/** Sets after which the stimulus curve is flat (remmert2025). */
export const stimulusEnd = 11;
/** Sets at which the stimulus curve has its knots; between them it is straight, after the last flat. */
const knots = [0, 1, 2, 3, 4, 6, 8, stimulusEnd] as const;

/**
 * Expected stimulus of fractional sets: the square root at the knots, straight between, flat after 11 (pelland2024:
 * each set gives a little less).
 */
export const stimulus = (sets: number): number => {
  let below = 0;
  for (const above of knots) {
    if (sets <= above) {
      if (above === below) return 0;
      const part = (sets - below) / (above - below);
      return Math.sqrt(below) + part * (Math.sqrt(above) - Math.sqrt(below));
    }
    below = above;
  }
  return Math.sqrt(below);
};

/** Worth of having a main lift at all, by goal. */
export const mainWorth: { readonly [G in Goal]: number } = {
  strength: 4,
  hypertrophy: 1,
  general: 1,
  "work-capacity": 0,
  endurance: 0,
};

/** Worth of a pair, by goal: straight sets are a little better unless work capacity is wanted. */
export const pairWorth: { readonly [G in Goal]: number } = {
  strength: -0.4,
  hypertrophy: -0.2,
  general: -0.2,
  endurance: -0.2,
  "work-capacity": 0.4,
};

/** Cost of each lift, and of a lift that few coaches reach for. */
export const liftCost = { usual: 0.2, unusual: 1 } as const;
/** Cost of what is too hard. */
export const aboveLevelCost = {
  /** Of a lift with too much skill for high reps. */
  skill: 1,
  /** Of each grade of skill above the lowest, for a beginner. */
  beginnerSkill: 0.25,
  /** Of each grade of strength above the level. */
  strength: 1,
  /** Of a lift that high reps do not suit: hard at body weight, or a heavy bar. */
  reps: 2,
  /** Of a heavy squat or lunge at high reps, for who is no beginner. */
  heavySquat: 0.25,
} as const;
/** Cost of each set over the effort target. */
export const effortCost = 0.5;
/** Cost of each point of low-back score, and the score from which it counts. */
export const lowBackCost = { each: 0.08, from: 15, fromDeclared: 11 } as const;
/** Cost of each set by which back and legs differ when neither is named, and the difference from which it counts. */
export const imbalanceCost = { each: 0.2, from: 3 } as const;
/** Weights of the named region, of the other, and of both when neither is named. */
export const regionWeight = { named: 1.4, other: 0.6, even: 1 } as const;

/** A movement that a session should cover. */
export interface CoverageGroup {
  /** Kebab-case id. */
  readonly id: string;
  /** Region that it belongs to. */
  readonly region: MainRegion;
  /** Worth of covering it. */
  readonly worth: number;
  /** Whether an isolation covers it only in part. */
  readonly prefersCompound: boolean;
  /** Whether an exercise belongs to it. */
  readonly has: (exercise: Exercise) => boolean;
}

const isHinge = (exercise: Exercise): boolean =>
  exercise.pattern === "hinge" ||
  (exercise.pattern === "hip-extension" &&
    (exercise.mechanics === "compound" ||
      exercise.muscles.some((part) => part.muscle === "erectors" && part.share >= 0.5)));

// @__NO_SIDE_EFFECTS__
const isOf =
  (...patterns: readonly Exercise["pattern"][]) =>
  (exercise: Exercise): boolean =>
    patterns.includes(exercise.pattern);

/** The movements that a back-and-legs session should cover, as time and gear allow. */
export const coverageGroups: readonly CoverageGroup[] = [
  { id: "knee-dominant", region: "legs", worth: 1.5, prefersCompound: true, has: isOf("squat", "lunge", "leg-press") },
  { id: "hinge", region: "legs", worth: 1.5, prefersCompound: true, has: isHinge },
  { id: "horizontal-pull", region: "back", worth: 1.5, prefersCompound: true, has: isOf("horizontal-pull") },
  {
    id: "vertical-pull",
    region: "back",
    worth: 1.5,
    prefersCompound: true,
    has: isOf("vertical-pull", "shoulder-extension"),
  },
  { id: "knee-flexion", region: "legs", worth: 0.5, prefersCompound: false, has: isOf("knee-flexion") },
  { id: "calf", region: "legs", worth: 0.5, prefersCompound: false, has: isOf("calf") },
  { id: "rear-delt", region: "back", worth: 0.5, prefersCompound: false, has: isOf("rear-delt") },
];

/**
 * Cost of each set by which the named region falls short, and of each region that is not trained: more than anything
 * can win.
 */
export const brokenPromise = 10;

/** Part of a group's worth that an isolation covers where a compound is preferred. */
export const isolationCover = 0.5;
