import { frozen } from "../compile/define-frozen";
import type { DayTemplate } from "../model/split";

/** Back first, then legs, as a list to follow. Ours: the article names the idea and gives no list for it. */
export const backFirstList: DayTemplate = /* @__PURE__ */ frozen({
  id: "back-first",
  name: "Back first",
  summary: "A weak back goes first: a heavy row and pull-ups, then legs, and supersets of both to end with.",
  regions: ["back", "legs"],
  fixed: true,
  source: "default",
  slots: [
    {
      kind: "exercise",
      id: "bent-over-row",
      exercise: "bent-over-row",
      role: "main",
      sets: 4,
      target: { kind: "reps", min: 6, max: 6 },
    },
    {
      kind: "exercise",
      id: "pull-up",
      exercise: "pull-up",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 6, max: 6 },
    },
    {
      kind: "exercise",
      id: "romanian-deadlift",
      exercise: "romanian-deadlift",
      role: "secondary",
      sets: 3,
      target: { kind: "reps", min: 8, max: 8 },
    },
    {
      kind: "exercise",
      id: "inverted-incline-bench-db-row",
      exercise: "inverted-incline-bench-db-row",
      role: "accessory",
      sets: 3,
      target: { kind: "reps", min: 10, max: 10 },
      group: "a",
    },
    {
      kind: "exercise",
      id: "goblet-squat",
      exercise: "goblet-squat",
      role: "accessory",
      sets: 3,
      target: { kind: "reps", min: 10, max: 10 },
      group: "a",
    },
    {
      kind: "exercise",
      id: "inverted-incline-bench-rear-delt-fly",
      exercise: "inverted-incline-bench-rear-delt-fly",
      role: "accessory",
      sets: 3,
      target: { kind: "reps", min: 12, max: 12 },
      group: "b",
    },
    {
      kind: "exercise",
      id: "bulgarian-split-squat",
      exercise: "bulgarian-split-squat",
      role: "accessory",
      sets: 3,
      target: { kind: "reps", min: 10, max: 10 },
      group: "b",
    },
  ],
});
