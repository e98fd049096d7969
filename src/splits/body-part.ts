import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** Chest, back, legs, shoulders and arms on a day each. */
export const bodyPart: SplitTemplate = /* @__PURE__ */ frozen({
  id: "body-part",
  name: "One body part a day",
  summary: "Chest, back, legs, shoulders and arms on a day each.",
  whoFor: "For experienced lifters with many days who like to finish one muscle at a time.",
  tradeOffs: "Much work for one muscle at once and a week of rest after it; most muscles are trained once a week.",
  levels: ["advanced"],
  regions: ["chest", "back", "legs", "shoulders", "arms"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "chest-day", hoursFromStart: 0 },
        { template: "back-day", hoursFromStart: 24 },
        { template: "leg-day", hoursFromStart: 72 },
        { template: "shoulder-and-arm-day", hoursFromStart: 96 },
      ],
    },
    {
      days: [
        { template: "chest-day", hoursFromStart: 0 },
        { template: "back-day", hoursFromStart: 24 },
        { template: "leg-day", hoursFromStart: 48 },
        { template: "shoulder-day", hoursFromStart: 96 },
        { template: "arm-day", hoursFromStart: 120 },
      ],
    },
    {
      days: [
        { template: "chest-day", hoursFromStart: 0 },
        { template: "back-day", hoursFromStart: 24 },
        { template: "leg-day", hoursFromStart: 48 },
        { template: "shoulder-day", hoursFromStart: 72 },
        { template: "arm-day", hoursFromStart: 96 },
        { template: "core-day", hoursFromStart: 120 },
      ],
    },
  ],
});
