import type { Rule } from "../model/rule";
import { backConditionCap } from "./rules/back-condition-cap";
import { backConditionSubstitute } from "./rules/back-condition-substitute";
import { crowdedGym } from "./rules/crowded-gym";
import { e1rmRepCeiling } from "./rules/e1rm-rep-ceiling";
import { equipmentAvailable } from "./rules/equipment-available";
import { gripLimit } from "./rules/grip-limit";
import { hipLimit } from "./rules/hip-limit";
import { kneeLimit } from "./rules/knee-limit";
import { loadRepsRpeConsistency } from "./rules/load-reps-rpe-consistency";
import { lowBackSpacing } from "./rules/low-back-spacing";
import { noFailureOnSpinalCompounds } from "./rules/no-failure-on-spinal-compounds";
import { perSessionCap } from "./rules/per-session-cap";
import { pregnancyAndMedicalScreen } from "./rules/pregnancy-and-medical-screen";
import { redFlagStop } from "./rules/red-flag-stop";
import { redundancy } from "./rules/redundancy";
import { repsForGoal } from "./rules/reps-for-goal";
import { restHypertrophy } from "./rules/rest-hypertrophy";
import { restStrength } from "./rules/rest-strength";
import { rirTarget } from "./rules/rir-target";
import { sessionTotalSets } from "./rules/session-total-sets";
import { shoulderLimit } from "./rules/shoulder-limit";
import { skillLevel } from "./rules/skill-level";
import { tempoBounds } from "./rules/tempo-bounds";
import { timeBudget } from "./rules/time-budget";
import { unilateralSides } from "./rules/unilateral-sides";
import { warmupRamp } from "./rules/warmup-ramp";

/** Rules that are on unless configured otherwise: what most coaches would want to know, in the order of the rule list. */
export const recommended: readonly Rule[] = [
  // Order
  lowBackSpacing,
  // Supersets
  // Rest
  restStrength,
  restHypertrophy,
  // Load, reps, effort
  loadRepsRpeConsistency,
  e1rmRepCeiling,
  repsForGoal,
  rirTarget,
  noFailureOnSpinalCompounds,
  tempoBounds,
  // Volume
  perSessionCap,
  sessionTotalSets,
  // Week
  // Time
  timeBudget,
  warmupRamp,
  crowdedGym,
  // Health
  redFlagStop,
  backConditionCap,
  backConditionSubstitute,
  kneeLimit,
  hipLimit,
  shoulderLimit,
  gripLimit,
  pregnancyAndMedicalScreen,
  // Balance and sanity
  redundancy,
  unilateralSides,
  equipmentAvailable,
  skillLevel,
];
