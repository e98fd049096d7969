import type { Brief } from "../model/brief";
import { effortTarget, skillAllowed } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Objective, Score, ScoredLift } from "../model/objective";
import { levels, muscles, type Region } from "../model/vocabulary";
import { dayKindOf } from "./day-kind";
import { muscleDoses } from "./muscle-doses";
import { liftSetsOf } from "./region-balance";
import {
  aboveLevelCost,
  coverageGroups,
  effortCost,
  imbalanceCost,
  isolationCover,
  liftCost,
  loadabilityWorth,
  lowBackCost,
  mainWorth,
  muscleWorth,
  pairWorth,
  regionWeight,
  stimulus,
} from "./score-weights";

const weightOf = (region: Region | undefined, brief: Brief): number => {
  if (brief.priority === "balanced" || (region !== "legs" && region !== "back")) return regionWeight.even;
  return region === brief.priority ? regionWeight.named : regionWeight.other;
};

const stimulusPart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  const worthOf = loadabilityWorth[brief.level];
  const doses = muscleDoses(lifts, (exercise) => worthOf[exercise.loadability]);
  let sum = 0;
  muscles.forEach((muscle, at) => {
    const dose = doses[at] ?? 0;
    const worth = dose === 0 ? undefined : muscleWorth[muscle];
    if (worth !== undefined) sum += worth * weightOf(muscleFacts[muscle].region, brief) * stimulus(dose);
  });
  return sum;
};

const covers = new WeakMap<Exercise, readonly number[]>();

/** How much of each coverage group an exercise covers before its loadability counts, worked out once. */
const coversOf = (exercise: Exercise): readonly number[] => {
  const known = covers.get(exercise);
  if (known !== undefined) return known;
  const made = coverageGroups.map((group) => {
    if (!exercise.hardSet || !group.has(exercise)) return 0;
    return group.prefersCompound && exercise.mechanics === "isolation" ? isolationCover : 1;
  });
  covers.set(exercise, made);
  return made;
};

const coveragePart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  const worthOf = loadabilityWorth[brief.level];
  let sum = 0;
  coverageGroups.forEach(({ worth, region }, at) => {
    let best = 0;
    for (const { exercise } of lifts) {
      const covered = (coversOf(exercise)[at] ?? 0) * worthOf[exercise.loadability];
      if (covered > best) best = covered;
    }
    if (best > 0) sum += worth * weightOf(region, brief) * best;
  });
  return sum;
};

/** The heavy day of two is a strength day for its mains; the light day has none. */
const mainWorthOf = (brief: Brief): number => {
  const kind = dayKindOf(brief);
  if (kind === "light" || brief.goal === "work-capacity" || brief.goal === "endurance") return 0;
  return kind === "heavy" ? mainWorth.strength : mainWorth[brief.goal];
};

const mainPart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  let sum = 0;
  for (const { exercise, role, sets, load } of lifts) {
    if (role !== "main") continue;
    const [first, second] = exercise.regions;
    const isBoth = (first === "legs" && second === "back") || (first === "back" && second === "legs");
    const weight = isBoth ? (weightOf(first, brief) + weightOf(second, brief)) / 2 : weightOf(first, brief);
    sum += weight * (load === "barbell" ? 1 : 0.5) * Math.sqrt(Math.min(sets, 4) / 4);
  }
  return mainWorthOf(brief) * sum;
};

const skillPart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  const allowed = skillAllowed(brief.goal, brief.level);
  const strength = 2 * (levels.indexOf(brief.level) + 1) - 1;
  const isHighRep = brief.goal === "work-capacity" || brief.goal === "endurance";
  let cost = 0;
  for (const { exercise, load } of lifts) {
    if (isHighRep && exercise.demand.skill > allowed) cost += aboveLevelCost.skill;
    if (brief.level === "beginner") cost += aboveLevelCost.beginnerSkill * (exercise.demand.skill - 1);
    const isUnfit = exercise.demand.strength >= 2 || (load === "barbell" && exercise.demand.systemic === 3);
    if (isHighRep && isUnfit) cost += aboveLevelCost.reps;
    cost += aboveLevelCost.strength * Math.max(0, exercise.demand.strength - strength);
  }
  return -cost;
};

const costParts = (lifts: readonly ScoredLift[], brief: Brief) => {
  const isDeclared = brief.limitations.some(({ area, status }) => area === "low-back" && status !== "cleared");
  let effort = 0;
  let lowBack = 0;
  let each = 0;
  for (const { exercise, sets } of lifts) {
    if (exercise.hardSet) effort += (sets * (2 + exercise.demand.systemic)) / 4;
    lowBack += sets * exercise.demand.lowBack;
    each += exercise.unusual === true ? liftCost.unusual : liftCost.usual;
  }
  const from = isDeclared ? lowBackCost.fromDeclared : lowBackCost.from;
  return {
    lifts: -each,
    effort: -effortCost * Math.max(0, effort - effortTarget[brief.level]),
    lowBack: -lowBackCost.each * Math.max(0, lowBack - from),
  };
};

const balancePart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  if (brief.priority !== "balanced") return 0;
  const difference = Math.abs(liftSetsOf(lifts, "legs") - liftSetsOf(lifts, "back"));
  return -imbalanceCost.each * Math.max(0, difference - imbalanceCost.from);
};

const scoreLifts = (lifts: readonly ScoredLift[], pairs: number, brief: Brief): Score => {
  const parts = {
    stimulus: stimulusPart(lifts, brief),
    coverage: coveragePart(lifts, brief),
    mains: mainPart(lifts, brief),
    ...costParts(lifts, brief),
    skill: skillPart(lifts, brief),
    balance: balancePart(lifts, brief),
    pairs: pairs * pairWorth[brief.goal],
  };
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
};

/**
 * The library's own objective: expected stimulus of fractional hard sets with diminishing returns, weighted by how far
 * a lift can be loaded; coverage of the big movements; main lifts for strength; less a cost for each lift, for effort
 * above the level's target, for low-back load, for skill and strength above the level. No term knows the minutes or
 * the gym, so that more of either never lowers the best score.
 */
export const balancedStimulus: Objective = { name: "balancedStimulus", score: scoreLifts };
