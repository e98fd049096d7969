import { frozen } from "../compile/define-frozen";
import { gardner } from "../model/citations";
import type { DayTemplate } from "../model/split";

/**
 * Legs before back: squats and the leg press, then rows and single-leg work in supersets. The article's own list, kept
 * to the letter.
 */
export const articleLegsFirst: DayTemplate = /* @__PURE__ */ frozen({
  id: "article-legs-first",
  name: "Legs first",
  summary: "Legs before back: squats and the leg press, then rows and single-leg work in supersets.",
  regions: ["legs", "back"],
  fixed: true,
  source: gardner,
  slots: [
    {
      kind: "exercise",
      id: "barbell-back-squat",
      exercise: "barbell-back-squat",
      role: "main",
      sets: 5,
      target: { kind: "reps", min: 6, max: 6 },
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
      id: "leg-press",
      exercise: "leg-press",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 5, max: 5 },
      tempo: { eccentric: 5, pause: 0, concentric: 1, top: 1 },
    },
    {
      kind: "exercise",
      id: "single-arm-db-row",
      exercise: "single-arm-db-row",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "a",
    },
    {
      kind: "exercise",
      id: "single-leg-extension",
      exercise: "single-leg-extension",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "a",
    },
    {
      kind: "exercise",
      id: "inverted-incline-bench-db-row",
      exercise: "inverted-incline-bench-db-row",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "b",
    },
    {
      kind: "exercise",
      id: "goblet-squat",
      exercise: "goblet-squat",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "b",
    },
    {
      kind: "exercise",
      id: "inverted-incline-bench-rear-delt-fly",
      exercise: "inverted-incline-bench-rear-delt-fly",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "c",
    },
    {
      kind: "exercise",
      id: "bulgarian-split-squat",
      exercise: "bulgarian-split-squat",
      role: "accessory",
      sets: 4,
      target: { kind: "reps", min: 10, max: 10 },
      group: "c",
    },
  ],
});
