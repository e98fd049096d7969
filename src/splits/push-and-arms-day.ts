import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Presses for chest and shoulders, raises, then both sides of the arms. */
export const pushAndArmsDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "push-and-arms-day",
  name: "Push and arms",
  summary: "Presses for chest and shoulders, raises, then both sides of the arms.",
  regions: ["chest", "shoulders", "arms"],
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
    { kind: "pattern", id: "vertical-push", region: "shoulders", patterns: ["vertical-push"], max: 2, mayBeMain: true },
    { kind: "pattern", id: "chest-fly", optional: true, region: "chest", patterns: ["chest-fly"] },
    { kind: "pattern", id: "lateral-raise", region: "shoulders", patterns: ["lateral-raise"] },
    { kind: "pattern", id: "elbow-extension", region: "arms", patterns: ["elbow-extension"] },
    { kind: "pattern", id: "elbow-flexion", region: "arms", patterns: ["elbow-flexion"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
