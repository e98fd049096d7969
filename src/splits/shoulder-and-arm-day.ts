import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Overhead presses and raises, then curls and extensions. */
export const shoulderAndArmDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "shoulder-and-arm-day",
  name: "Shoulders and arms",
  summary: "Overhead presses and raises, then curls and extensions.",
  regions: ["shoulders", "arms"],
  source: "default",
  slots: [
    { kind: "pattern", id: "vertical-push", region: "shoulders", patterns: ["vertical-push"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "lateral-raise", region: "shoulders", patterns: ["lateral-raise"] },
    { kind: "pattern", id: "rear-delt", optional: true, region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "elbow-flexion", region: "arms", patterns: ["elbow-flexion"], max: 2 },
    { kind: "pattern", id: "elbow-extension", region: "arms", patterns: ["elbow-extension"], max: 2 },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
