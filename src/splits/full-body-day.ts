import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** A squat, a hinge, a press and a pull, then what time allows. */
export const fullBodyDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "full-body-day",
  name: "Full body",
  summary: "A squat, a hinge, a press and a pull, then what time allows.",
  regions: ["legs", "back", "chest"],
  source: "default",
  slots: [
    {
      kind: "pattern",
      id: "knee-dominant",
      region: "legs",
      patterns: ["squat", "leg-press", "lunge"],
      max: 2,
      mayBeMain: true,
    },
    { kind: "pattern", id: "hinge", region: "legs", patterns: ["hinge", "hip-extension"], max: 1, mayBeMain: true },
    {
      kind: "pattern",
      id: "horizontal-push",
      region: "chest",
      patterns: ["horizontal-push", "dip"],
      max: 1,
      mayBeMain: true,
    },
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"], max: 1, mayBeMain: true },
    {
      kind: "pattern",
      id: "vertical-pull",
      region: "back",
      patterns: ["vertical-pull", "shoulder-extension"],
      max: 1,
      mayBeMain: true,
    },
    {
      kind: "pattern",
      id: "vertical-push",
      optional: true,
      region: "shoulders",
      patterns: ["vertical-push"],
      mayBeMain: true,
    },
    { kind: "pattern", id: "knee-flexion", optional: true, region: "legs", patterns: ["knee-flexion"] },
    { kind: "pattern", id: "calf", optional: true, region: "legs", patterns: ["calf"] },
    { kind: "pattern", id: "lateral-raise", optional: true, region: "shoulders", patterns: ["lateral-raise"] },
    { kind: "pattern", id: "elbow-flexion", optional: true, region: "arms", patterns: ["elbow-flexion"] },
    { kind: "pattern", id: "elbow-extension", optional: true, region: "arms", patterns: ["elbow-extension"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
