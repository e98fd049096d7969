import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** Back and legs alone, once, twice or three times. */
export const backAndLegsOnly: SplitTemplate = /* @__PURE__ */ frozen({
  id: "back-and-legs-only",
  name: "Back and legs only",
  summary: "Back and legs alone, once, twice or three times.",
  whoFor: "For people who press in another sport, at another time, or not at all.",
  tradeOffs: "All time goes to back and legs; chest, shoulders and arms get what rows and pulldowns leave.",
  levels: ["beginner", "intermediate", "advanced"],
  regions: ["legs", "back"],
  spacingHours: 48,
  weeks: [
    { days: [{ template: "back-and-legs", hoursFromStart: 0 }] },
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "back-and-legs", hoursFromStart: 72 },
      ],
    },
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "back-and-legs", hoursFromStart: 48 },
        { template: "back-and-legs", hoursFromStart: 96 },
      ],
    },
  ],
});
