import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Overhead presses, raises to the side and to the rear. */
export const shoulderDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "shoulder-day",
  name: "Shoulders",
  summary: "Overhead presses, raises to the side and to the rear.",
  regions: ["shoulders"],
  source: "default",
  slots: [
    { kind: "pattern", id: "vertical-push", region: "shoulders", patterns: ["vertical-push"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "lateral-raise", region: "shoulders", patterns: ["lateral-raise"], max: 2 },
    { kind: "pattern", id: "rear-delt", region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "shrug", optional: true, region: "back", patterns: ["shrug"] },
    { kind: "pattern", id: "rotator-cuff", optional: true, region: "shoulders", patterns: ["external-rotation"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
