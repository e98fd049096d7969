import { frozen } from "../compile/define-frozen";
import type { Rule } from "../model/rule";
import { calves } from "./rules/calves";
import { deloadCadence } from "./rules/deload-cadence";
import { heavyHingeFrequency } from "./rules/heavy-hinge-frequency";
import { oneDayTemplate } from "./rules/one-day-template";
import { patternBalance } from "./rules/pattern-balance";
import { progressionModels } from "./rules/progression-models";
import { restShrinkProgression } from "./rules/rest-shrink-progression";
import { sessionSpacing } from "./rules/session-spacing";
import { weeklyFrequency } from "./rules/weekly-frequency";
import { weeklyMinimumDose } from "./rules/weekly-minimum-dose";
import { weeklyTargetDose } from "./rules/weekly-target-dose";
import { sessionRules } from "./session-rules";

/**
 * Rules that are on unless configured otherwise: what most coaches would want to know. Those of sessions come first,
 * then those of weeks and of weeks in a row.
 */
export const recommended: readonly Rule[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ sessionRules.concat([
    // Volume
    weeklyMinimumDose,
    weeklyTargetDose,
    // Week
    weeklyFrequency,
    sessionSpacing,
    oneDayTemplate,
    heavyHingeFrequency,
    // Progression
    restShrinkProgression,
    progressionModels,
    deloadCadence,
    // Balance and sanity
    patternBalance,
    calves,
  ]),
);
