import type { Rule } from "../model/rule";
import { compoundBeforeIsolation } from "./rules/compound-before-isolation";
import { gripSequencing } from "./rules/grip-sequencing";
import { lowBackSpacing } from "./rules/low-back-spacing";
import { lumbarSessionBudget } from "./rules/lumbar-session-budget";
import { maxStrengthBeforeOtherWork } from "./rules/max-strength-before-other-work";
import { noStabiliserPrefatigue } from "./rules/no-stabiliser-prefatigue";
import { powerBeforeStrength } from "./rules/power-before-strength";
import { priorityLiftFirst } from "./rules/priority-lift-first";
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
  // Week
  // Time
  // Health
  // Balance and sanity
];
