import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** Presses, pulls and legs on a day each. */
export const pushPullLegs: SplitTemplate = /* @__PURE__ */ frozen({
  id: "push-pull-legs",
  name: "Push, pull, legs",
  summary: "Presses, pulls and legs on a day each.",
  whoFor: "For people with experience and six days, or three.",
  tradeOffs:
    "Short, clear sessions; with three days every muscle is trained once a week, with six there is one day off.",
  levels: ["intermediate", "advanced"],
  regions: ["chest", "shoulders", "arms", "back", "legs"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "push-day", hoursFromStart: 0 },
        { template: "pull-day", hoursFromStart: 48 },
        { template: "leg-day", hoursFromStart: 96 },
      ],
    },
    {
      days: [
        { template: "push-day", hoursFromStart: 0 },
        { template: "pull-day", hoursFromStart: 24 },
        { template: "leg-day", hoursFromStart: 48 },
        { template: "push-day", hoursFromStart: 72 },
        { template: "pull-day", hoursFromStart: 96 },
        { template: "leg-day", hoursFromStart: 120 },
      ],
    },
  ],
});
