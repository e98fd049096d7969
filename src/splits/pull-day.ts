import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Rows and pulldowns, rear shoulders, and curls. */
export const pullDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "pull-day",
  name: "Pull",
  summary: "Rows and pulldowns, rear shoulders, and curls.",
  regions: ["back", "arms"],
  source: "default",
  slots: [
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"], max: 2, mayBeMain: true },
    {
      kind: "pattern",
      id: "vertical-pull",
      region: "back",
      patterns: ["vertical-pull", "shoulder-extension"],
      max: 2,
      mayBeMain: true,
    },
    { kind: "pattern", id: "rear-delt", region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "elbow-flexion", region: "arms", patterns: ["elbow-flexion"], max: 2 },
    { kind: "pattern", id: "trunk", optional: true, region: "back", patterns: ["spinal-extension", "shrug"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
