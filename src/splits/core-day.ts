import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** The trunk: to the front, to the side and against rotation. */
export const coreDay: DayTemplate = /* @__PURE__ */ frozen({
  id: "core-day",
  name: "Core",
  summary: "The trunk: to the front, to the side and against rotation.",
  regions: ["core"],
  source: "default",
  slots: [{ kind: "pattern", id: "core", region: "core", patterns: ["core"], max: 4 }],
});
