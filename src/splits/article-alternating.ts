import { frozen } from "../compile/define-frozen";
import { gardner } from "../model/citations";
import type { DayTemplate } from "../model/split";

/** Back and legs by turns, one exercise each. The article's own list, kept to the letter. */
export const articleAlternating: DayTemplate = /* @__PURE__ */ frozen({
  id: "article-alternating",
  name: "Alternating",
  summary: "Back and legs by turns, one exercise each.",
  regions: ["legs", "back"],
  fixed: true,
  source: gardner,
  slots: [
    {
      kind: "exercise",
      id: "barbell-deadlift",
      exercise: "barbell-deadlift",
      role: "main",
      sets: 5,
      target: { kind: "reps", min: 5, max: 5 },
    },
    {
      kind: "exercise",
      id: "bent-over-row",
      exercise: "bent-over-row",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 12, max: 12 },
    },
    {
      kind: "exercise",
      id: "stiff-leg-deadlift",
      exercise: "stiff-leg-deadlift",
      role: "secondary",
      sets: 5,
      target: { kind: "reps", min: 8, max: 8 },
    },
    {
      kind: "exercise",
      id: "seated-cable-row",
      exercise: "seated-cable-row",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
    },
    {
      kind: "exercise",
      id: "front-squat",
      exercise: "front-squat",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 8, max: 8 },
    },
    {
      kind: "exercise",
      id: "d-grip-cable-row",
      exercise: "d-grip-cable-row",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 8, max: 8 },
    },
    {
      kind: "exercise",
      id: "leg-press",
      exercise: "leg-press",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
    },
    {
      kind: "exercise",
      id: "face-pull",
      exercise: "face-pull",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
    },
  ],
});
