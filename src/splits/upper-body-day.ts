import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** A press and a pull in each direction, then shoulders and arms. */
export const upperBodyDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "upper-body-day",
  name: "Upper body",
  summary: "A press and a pull in each direction, then shoulders and arms.",
  regions: ["back", "chest", "shoulders", "arms"],
  source: "default",
  slots: [
    {
      kind: "pattern",
      id: "horizontal-push",
      region: "chest",
      patterns: ["horizontal-push", "dip"],
      max: 2,
      mayBeMain: true,
    },
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "vertical-push", region: "shoulders", patterns: ["vertical-push"], mayBeMain: true },
    {
      kind: "pattern",
      id: "vertical-pull",
      region: "back",
      patterns: ["vertical-pull", "shoulder-extension"],
      max: 2,
      mayBeMain: true,
    },
    { kind: "pattern", id: "lateral-raise", region: "shoulders", patterns: ["lateral-raise"] },
    { kind: "pattern", id: "rear-delt", optional: true, region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "elbow-flexion", region: "arms", patterns: ["elbow-flexion"] },
    { kind: "pattern", id: "elbow-extension", region: "arms", patterns: ["elbow-extension"] },
    { kind: "pattern", id: "chest-fly", optional: true, region: "chest", patterns: ["chest-fly"] },
  ],
});
