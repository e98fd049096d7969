import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Presses at several angles and flies. */
export const chestDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "chest-day",
  name: "Chest",
  summary: "Presses at several angles and flies.",
  regions: ["chest"],
  source: "default",
  slots: [
    {
      kind: "pattern",
      id: "horizontal-push",
      region: "chest",
      patterns: ["horizontal-push", "dip"],
      max: 4,
      mayBeMain: true,
    },
    { kind: "pattern", id: "chest-fly", region: "chest", patterns: ["chest-fly"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
    { kind: "pattern", id: "elbow-extension", optional: true, region: "arms", patterns: ["elbow-extension"] },
  ],
});
