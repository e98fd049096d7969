import { effortTarget, skillAllowed } from "../model/defaults";
import type { Brief } from "../model/brief";
import { muscleFacts } from "../model/muscles";
import type { Objective, Score, ScoredLift } from "../model/strategy";
import { levels, type Muscle, type Region } from "../model/vocabulary";
import {
  aboveLevelCost,
  coverageGroups,
  effortCost,
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
  const doses = new Map<Muscle, number>();
  for (const { exercise, sets } of lifts) {
    if (!exercise.hardSet) continue;
    const worth = sets * loadabilityWorth[brief.level][exercise.loadability];
    for (const { muscle, share } of exercise.muscles) {
      if (share >= 0.5) doses.set(muscle, (doses.get(muscle) ?? 0) + worth * share);
    }
  }
  let sum = 0;
  for (const [muscle, dose] of doses) {
    sum += (muscleWorth[muscle] ?? 0) * weightOf(muscleFacts[muscle].region, brief) * stimulus(dose);
  }
  return sum;
};

const coveragePart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  let sum = 0;
  for (const group of coverageGroups) {
    let best = 0;
    for (const { exercise } of lifts) {
      if (!exercise.hardSet || !group.has(exercise)) continue;
      const part = group.prefersCompound && exercise.mechanics === "isolation" ? isolationCover : 1;
      best = Math.max(best, part * loadabilityWorth[brief.level][exercise.loadability]);
    }
    sum += group.worth * weightOf(group.region, brief) * best;
  }
  return sum;
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
  return mainWorth[brief.goal] * sum;
};

const skillPart = (lifts: readonly ScoredLift[], brief: Brief): number => {
  const allowed = skillAllowed(brief.goal, brief.level);
  const strength = 2 * (levels.indexOf(brief.level) + 1) - 1;
  let excess = 0;
  for (const { exercise } of lifts) {
    if (exercise.demand.skill > allowed) excess += 1;
    excess += Math.max(0, exercise.demand.strength - strength);
  }
  return -aboveLevelCost * excess;
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

const scoreLifts = (lifts: readonly ScoredLift[], pairs: number, brief: Brief): Score => {
  const parts = {
    stimulus: stimulusPart(lifts, brief),
    coverage: coveragePart(lifts, brief),
    mains: mainPart(lifts, brief),
    ...costParts(lifts, brief),
    skill: skillPart(lifts, brief),
    pairs: pairs * pairWorth[brief.goal],
  };
  const { stimulus: s, coverage, mains, lifts: each, effort, lowBack, skill, pairs: paired } = parts;
  return { total: s + coverage + mains + each + effort + lowBack + skill + paired, parts };
};

/**
 * The library's own objective: expected stimulus of fractional hard sets with diminishing returns, weighted by how far
 * a lift can be loaded; coverage of the big movements; main lifts for strength; less a cost for each lift, for effort
 * above the level's target, for low-back load, for skill and strength above the level. No term knows the minutes or
 * the gym, so that more of either never lowers the best score.
 */
export const balancedStimulus: Objective = { name: "balancedStimulus", score: scoreLifts };
