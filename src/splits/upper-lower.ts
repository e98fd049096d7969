import { frozen } from "../compile/define-frozen";
import type { SplitTemplate } from "../model/split";

/** The upper body on one day, the legs on the next. */
export const upperLower: SplitTemplate = /* @__PURE__ */ frozen({
  id: "upper-lower",
  name: "Upper and lower body",
  summary: "The upper body on one day, the legs on the next.",
  whoFor: "For people with some experience and four days.",
  tradeOffs: "Every muscle twice a week with four days; two days in a row load the low back when rows follow hinges.",
  levels: ["intermediate", "advanced"],
  regions: ["legs", "back", "chest", "shoulders", "arms"],
  spacingHours: 48,
  weeks: [
    {
      days: [
        { template: "upper-body-day", hoursFromStart: 0 },
        { template: "leg-day", hoursFromStart: 72 },
      ],
    },
    {
      days: [
        { template: "upper-body-day", hoursFromStart: 0 },
        { template: "leg-day", hoursFromStart: 48 },
        { template: "upper-body-day", hoursFromStart: 96 },
      ],
      thenWeeks: [
        [
          { template: "leg-day", hoursFromStart: 0 },
          { template: "upper-body-day", hoursFromStart: 48 },
          { template: "leg-day", hoursFromStart: 96 },
        ],
      ],
    },
    {
      days: [
        { template: "upper-body-day", hoursFromStart: 0 },
        { template: "leg-day", hoursFromStart: 24 },
        { template: "upper-body-day", hoursFromStart: 72 },
        { template: "leg-day", hoursFromStart: 96 },
      ],
    },
    {
      days: [
        { template: "upper-body-day", hoursFromStart: 0 },
        { template: "leg-day", hoursFromStart: 24 },
        { template: "upper-body-day", hoursFromStart: 72 },
        { template: "leg-day", hoursFromStart: 96 },
        { template: "upper-body-day", hoursFromStart: 120 },
      ],
      thenWeeks: [
        [
          { template: "leg-day", hoursFromStart: 0 },
          { template: "upper-body-day", hoursFromStart: 24 },
          { template: "leg-day", hoursFromStart: 72 },
          { template: "upper-body-day", hoursFromStart: 96 },
          { template: "leg-day", hoursFromStart: 120 },
        ],
      ],
    },
    {
      days: [
        { template: "upper-body-day", hoursFromStart: 0 },
        { template: "leg-day", hoursFromStart: 24 },
        { template: "upper-body-day", hoursFromStart: 48 },
        { template: "leg-day", hoursFromStart: 72 },
        { template: "upper-body-day", hoursFromStart: 96 },
        { template: "leg-day", hoursFromStart: 120 },
      ],
    },
  ],
});
