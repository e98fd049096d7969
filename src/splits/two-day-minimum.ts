import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** Two short days for the whole body. */
export const twoDayMinimum: SplitTemplate = /* @__PURE__ */ frozen({
  id: "two-day-minimum",
  name: "Two days, the least that works",
  summary: "Two short days for the whole body.",
  whoFor: "For people who want to keep or build the most with the least time.",
  tradeOffs: "Two short days keep every large muscle going; small muscles get what the big lifts leave.",
  levels: ["beginner", "intermediate", "advanced"],
  regions: ["legs", "back", "chest"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "full-body-day", hoursFromStart: 0 },
        { template: "full-body-day", hoursFromStart: 72 },
      ],
    },
  ],
});
