import type { Rule } from "../model/rule";
import { calves } from "./rules/calves";
import { compoundBeforeIsolation } from "./rules/compound-before-isolation";
import { deloadCadence } from "./rules/deload-cadence";
import { gripSequencing } from "./rules/grip-sequencing";
import { hamstringsHipAndKnee } from "./rules/hamstrings-hip-and-knee";
import { heavyHingeFrequency } from "./rules/heavy-hinge-frequency";
import { lowBackSpacing } from "./rules/low-back-spacing";
import { lumbarSessionBudget } from "./rules/lumbar-session-budget";
import { maxStrengthBeforeOtherWork } from "./rules/max-strength-before-other-work";
import { noStabiliserPrefatigue } from "./rules/no-stabiliser-prefatigue";
import { oneDayTemplate } from "./rules/one-day-template";
import { patternBalance } from "./rules/pattern-balance";
import { powerBeforeStrength } from "./rules/power-before-strength";
import { priorityLiftFirst } from "./rules/priority-lift-first";
import { progressionModels } from "./rules/progression-models";
import { restShrinkProgression } from "./rules/rest-shrink-progression";
import { sessionSpacing } from "./rules/session-spacing";
import { supersetGripOverlap } from "./rules/superset-grip-overlap";
import { supersetLumbarOverlap } from "./rules/superset-lumbar-overlap";
import { supersetNoMaxStrengthMain } from "./rules/superset-no-max-strength-main";
import { supersetNoPrimaryOverlap } from "./rules/superset-no-primary-overlap";
import { supersetRestAfterRound } from "./rules/superset-rest-after-round";
import { supersetSameOrNearStation } from "./rules/superset-same-or-near-station";
import { supersetSize } from "./rules/superset-size";
import { supersetSystemicCap } from "./rules/superset-systemic-cap";
import { supersetUnilateral } from "./rules/superset-unilateral";
import { weakAreaFirst } from "./rules/weak-area-first";
import { weeklyFrequency } from "./rules/weekly-frequency";
import { weeklyMinimumDose } from "./rules/weekly-minimum-dose";
import { weeklyTargetDose } from "./rules/weekly-target-dose";

/** Rules that are on unless configured otherwise: what most coaches would want to know, in the order of the rule list. */
export const recommended: readonly Rule[] = [
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
  // Load, reps, effort
  // Volume
  weeklyMinimumDose,
  weeklyTargetDose,
  // Week
  weeklyFrequency,
  sessionSpacing,
  oneDayTemplate,
  heavyHingeFrequency,
  // Time
  // Progression
  restShrinkProgression,
  progressionModels,
  deloadCadence,
  // Health
  // Balance and sanity
  hamstringsHipAndKnee,
  patternBalance,
  calves,
];
