import { frozen } from "../compile/define-frozen";
import type { Rule } from "../model/rule";
import { recommended } from "./recommended";
import { balancedLayout } from "./rules/balanced-layout";
import { sessionExerciseCount } from "./rules/session-exercise-count";
import { supersetShareByGoal } from "./rules/superset-share-by-goal";
import { supersetTypeRank } from "./rules/superset-type-rank";
import { timePressedMode } from "./rules/time-pressed-mode";
import { twoDayTemplate } from "./rules/two-day-template";
import { volumeLandmarks } from "./rules/volume-landmarks";

/** Every rule: the recommended ones, and those that are a matter of taste or only for some. */
export const strict: readonly Rule[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ recommended.concat([
    // Order
    balancedLayout,
    // Supersets
    supersetTypeRank,
    supersetShareByGoal,
    // Rest
    // Load, reps, effort
    // Volume
    sessionExerciseCount,
    volumeLandmarks,
    // Week
    twoDayTemplate,
    // Time
    timePressedMode,
    // Progression
    // Health
    // Balance and sanity
  ]),
);
