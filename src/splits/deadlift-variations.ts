import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/**
 * A change of pace: a day around two deadlift variations that are not the usual one, with back work that leaves the low
 * back alone. Where the gym or the body has no place for them, other hip hinges stand in.
 */
export const deadliftVariations: DayTemplate = /* @__PURE__ */ frozen({
  id: "deadlift-variations",
  name: "Deadlift variations",
  summary: "A change of pace: deadlift variations first, then back work that leaves the low back alone.",
  regions: ["legs", "back"],
  source: "default",
  slots: [
    {
      kind: "exercise",
      id: "trap-bar-deadlift",
      exercise: "trap-bar-deadlift",
      role: "main",
      sets: 4,
      target: { kind: "reps", min: 5, max: 5 },
    },
    {
      kind: "exercise",
      id: "romanian-deadlift",
      exercise: "romanian-deadlift",
      role: "secondary",
      sets: 3,
      target: { kind: "reps", min: 8, max: 8 },
    },
    { kind: "pattern", id: "hinge", optional: true, region: "legs", patterns: ["hinge"], mayBeMain: true },
    { kind: "pattern", id: "vertical-pull", region: "back", patterns: ["vertical-pull"] },
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"] },
    { kind: "pattern", id: "hip-extension", optional: true, region: "legs", patterns: ["hip-extension"] },
    { kind: "pattern", id: "knee-flexion", region: "legs", patterns: ["knee-flexion"] },
    { kind: "pattern", id: "rear-delt", region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "calf", optional: true, region: "legs", patterns: ["calf"] },
  ],
});
