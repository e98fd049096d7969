import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Squats, hinges, leg curls and calves, with a little work for the trunk. */
export const legDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "leg-day",
  name: "Legs",
  summary: "Squats, hinges, leg curls and calves, with a little work for the trunk.",
  regions: ["legs"],
  source: "default",
  slots: [
    {
      kind: "pattern",
      id: "knee-dominant",
      region: "legs",
      patterns: ["squat", "leg-press", "lunge"],
      max: 3,
      mayBeMain: true,
    },
    { kind: "pattern", id: "hinge", region: "legs", patterns: ["hinge", "hip-extension"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "knee-flexion", region: "legs", patterns: ["knee-flexion"] },
    { kind: "pattern", id: "calf", region: "legs", patterns: ["calf"] },
    { kind: "pattern", id: "knee-extension", optional: true, region: "legs", patterns: ["knee-extension"] },
    { kind: "pattern", id: "hips", optional: true, region: "legs", patterns: ["hip-abduction", "hip-adduction"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
