import type { Rule } from "../model/rule";
import { backConditionCap } from "./rules/back-condition-cap";
import { backConditionSubstitute } from "./rules/back-condition-substitute";
import { compoundBeforeIsolation } from "./rules/compound-before-isolation";
import { crowdedGym } from "./rules/crowded-gym";
import { e1rmRepCeiling } from "./rules/e1rm-rep-ceiling";
import { equipmentAvailable } from "./rules/equipment-available";
import { gripLimit } from "./rules/grip-limit";
import { gripSequencing } from "./rules/grip-sequencing";
import { hamstringsHipAndKnee } from "./rules/hamstrings-hip-and-knee";
import { hipLimit } from "./rules/hip-limit";
import { kneeLimit } from "./rules/knee-limit";
import { loadRepsRpeConsistency } from "./rules/load-reps-rpe-consistency";
import { lowBackSpacing } from "./rules/low-back-spacing";
import { lumbarSessionBudget } from "./rules/lumbar-session-budget";
import { maxStrengthBeforeOtherWork } from "./rules/max-strength-before-other-work";
import { noFailureOnSpinalCompounds } from "./rules/no-failure-on-spinal-compounds";
import { noStabiliserPrefatigue } from "./rules/no-stabiliser-prefatigue";
import { perSessionCap } from "./rules/per-session-cap";
import { powerBeforeStrength } from "./rules/power-before-strength";
import { pregnancyAndMedicalScreen } from "./rules/pregnancy-and-medical-screen";
import { priorityLiftFirst } from "./rules/priority-lift-first";
import { redFlagStop } from "./rules/red-flag-stop";
import { redundancy } from "./rules/redundancy";
import { repsForGoal } from "./rules/reps-for-goal";
import { restHypertrophy } from "./rules/rest-hypertrophy";
import { restStrength } from "./rules/rest-strength";
import { rirTarget } from "./rules/rir-target";
import { sessionTotalSets } from "./rules/session-total-sets";
import { shoulderLimit } from "./rules/shoulder-limit";
import { skillLevel } from "./rules/skill-level";
import { supersetGripOverlap } from "./rules/superset-grip-overlap";
import { supersetLumbarOverlap } from "./rules/superset-lumbar-overlap";
import { supersetNoMaxStrengthMain } from "./rules/superset-no-max-strength-main";
import { supersetNoPrimaryOverlap } from "./rules/superset-no-primary-overlap";
import { supersetRestAfterRound } from "./rules/superset-rest-after-round";
import { supersetSameOrNearStation } from "./rules/superset-same-or-near-station";
import { supersetSize } from "./rules/superset-size";
import { supersetSystemicCap } from "./rules/superset-systemic-cap";
import { supersetUnilateral } from "./rules/superset-unilateral";
import { tempoBounds } from "./rules/tempo-bounds";
import { timeBudget } from "./rules/time-budget";
import { unilateralSides } from "./rules/unilateral-sides";
import { warmupRamp } from "./rules/warmup-ramp";
import { weakAreaFirst } from "./rules/weak-area-first";

/** The recommended rules by which a session can be judged without knowing its week, in the order of the rule list. */
export const sessionRules: readonly Rule[] = [
  // Order
  priorityLiftFirst,
  maxStrengthBeforeOtherWork,
  compoundBeforeIsolation,
  powerBeforeStrength,
  weakAreaFirst,
  lowBackSpacing,
  lumbarSessionBudget,
  gripSequencing,
  noStabiliserPrefatigue,
  // Supersets
  supersetNoPrimaryOverlap,
  supersetNoMaxStrengthMain,
  supersetGripOverlap,
  supersetLumbarOverlap,
  supersetSameOrNearStation,
  supersetUnilateral,
  supersetSystemicCap,
  supersetSize,
  supersetRestAfterRound,
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
  hamstringsHipAndKnee,
];
