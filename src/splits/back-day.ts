import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Rows and pulldowns at several angles, rear shoulders and the muscles along the spine. */
export const backDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "back-day",
  name: "Back",
  summary: "Rows and pulldowns at several angles, rear shoulders and the muscles along the spine.",
  regions: ["back"],
  source: "default",
  slots: [
    { kind: "pattern", id: "horizontal-pull", region: "back", patterns: ["horizontal-pull"], max: 3, mayBeMain: true },
    {
      kind: "pattern",
      id: "vertical-pull",
      region: "back",
      patterns: ["vertical-pull", "shoulder-extension"],
      max: 3,
      mayBeMain: true,
    },
    { kind: "pattern", id: "rear-delt", region: "back", patterns: ["rear-delt", "scapular"] },
    { kind: "pattern", id: "trunk", optional: true, region: "back", patterns: ["spinal-extension", "shrug"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
