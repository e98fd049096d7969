import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** The day that the builder fills when no other is asked for: every big movement of back and legs. */
export const backAndLegs: DayTemplate = /* @__PURE__ */ frozen({
  id: "back-and-legs",
  name: "Back and legs",
  summary: "Every big movement of back and legs, as time and gear allow.",
  regions: ["legs", "back"],
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
    { kind: "pattern", id: "hinge", region: "legs", patterns: ["hinge", "hip-extension"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"], max: 2, mayBeMain: true },
    {
      kind: "pattern",
      id: "vertical-pull",
      region: "back",
      patterns: ["vertical-pull", "shoulder-extension"],
      max: 2,
      mayBeMain: true,
    },
    { kind: "pattern", id: "knee-flexion", region: "legs", patterns: ["knee-flexion"] },
    { kind: "pattern", id: "rear-delt", region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "calf", region: "legs", patterns: ["calf"] },
    { kind: "pattern", id: "knee-extension", optional: true, region: "legs", patterns: ["knee-extension"] },
    { kind: "pattern", id: "hips", optional: true, region: "legs", patterns: ["hip-abduction", "hip-adduction"] },
    { kind: "pattern", id: "trunk", optional: true, region: "back", patterns: ["spinal-extension", "shrug"] },
  ],
});
