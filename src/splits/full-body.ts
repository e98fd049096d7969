import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** The whole body each time. */
export const fullBody: SplitTemplate = /* @__PURE__ */ frozen({
  id: "full-body",
  name: "Full body",
  summary: "The whole body each time.",
  whoFor: "For beginners, and for everybody with one to three days.",
  tradeOffs: "Every muscle is trained every time; there is little room for any one of them, and sessions are long.",
  levels: ["beginner", "intermediate", "advanced"],
  regions: ["legs", "back", "chest", "shoulders", "arms"],
  spacingHours: 48,
  weeks: [
    { days: [{ template: "full-body-day", hoursFromStart: 0 }] },
    {
      days: [
        { template: "full-body-day", hoursFromStart: 0 },
        { template: "full-body-day", hoursFromStart: 72 },
      ],
    },
    {
      days: [
        { template: "full-body-day", hoursFromStart: 0 },
        { template: "full-body-day", hoursFromStart: 48 },
        { template: "full-body-day", hoursFromStart: 96 },
      ],
    },
  ],
});
