import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** Back and legs on one day, everything that presses on the next. */
export const backAndLegsAndPush: SplitTemplate = /* @__PURE__ */ frozen({
  id: "back-and-legs-and-push",
  name: "Back and legs, and push",
  summary: "Back and legs on one day, everything that presses on the next.",
  whoFor: "For everybody who likes two kinds of day and a week that can be shifted by a day.",
  tradeOffs:
    "Each session is whole and no day steals from the next; the back-and-legs days are long, and with three days one kind of day comes once only.",
  levels: ["beginner", "intermediate", "advanced"],
  regions: ["legs", "back", "chest", "shoulders", "arms"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "push-and-arms-day", hoursFromStart: 72 },
      ],
    },
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "push-and-arms-day", hoursFromStart: 48 },
        { template: "back-and-legs", hoursFromStart: 96 },
      ],
      thenWeeks: [
        [
          { template: "push-and-arms-day", hoursFromStart: 0 },
          { template: "back-and-legs", hoursFromStart: 48 },
          { template: "push-and-arms-day", hoursFromStart: 96 },
        ],
      ],
    },
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "push-and-arms-day", hoursFromStart: 24 },
        { template: "back-and-legs", hoursFromStart: 72 },
        { template: "push-and-arms-day", hoursFromStart: 96 },
      ],
    },
    {
      days: [
        { template: "back-and-legs", hoursFromStart: 0 },
        { template: "push-and-arms-day", hoursFromStart: 24 },
        { template: "back-and-legs", hoursFromStart: 48 },
        { template: "push-and-arms-day", hoursFromStart: 72 },
        { template: "back-and-legs", hoursFromStart: 96 },
        { template: "push-and-arms-day", hoursFromStart: 120 },
      ],
    },
  ],
});
