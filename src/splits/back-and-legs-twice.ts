import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** A heavy day and a light day for back and legs, with a day of presses between them. */
export const backAndLegsTwice: SplitTemplate = /* @__PURE__ */ frozen({
  id: "back-and-legs-twice",
  name: "Back and legs twice, push between",
  summary: "A heavy day and a light day for back and legs, with a day of presses between them.",
  whoFor: "For people whose back and legs come first and who can train three times a week.",
  tradeOffs: "Back and legs are trained heavy once and easily once; chest and shoulders get one day only.",
  levels: ["beginner", "intermediate", "advanced"],
  regions: ["legs", "back", "chest", "shoulders", "arms"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "push-and-arms-day", hoursFromStart: 48 },
        { template: "back-and-legs", hoursFromStart: 96 },
      ],
    },
  ],
});
