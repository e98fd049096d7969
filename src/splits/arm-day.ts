import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Curls and extensions by turns. */
export const armDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "arm-day",
  name: "Arms",
  summary: "Curls and extensions by turns.",
  regions: ["arms"],
  source: "default",
  slots: [
    { kind: "pattern", id: "dip", optional: true, region: "arms", patterns: ["dip"] },
    { kind: "pattern", id: "elbow-flexion", region: "arms", patterns: ["elbow-flexion"], max: 3 },
    { kind: "pattern", id: "elbow-extension", region: "arms", patterns: ["elbow-extension"], max: 3 },
    { kind: "pattern", id: "grip", optional: true, region: "arms", patterns: ["grip"] },
    { kind: "pattern", id: "core", optional: true, region: "core", patterns: ["core"] },
  ],
});
