import { shoulderLimit } from "../../../src/lint/rules/shoulder-limit";
import { casesFor } from "../../support/rule-cases";

const declared = (status: "current" | "history" | "cleared") =>
  ({ limitations: [{ area: "shoulder", status }] }) as const;

export const cases = casesFor(shoulderLimit, {
  page: {
    why: "Somebody said that the shoulder hurts, or did. Wide pulls, presses behind the neck and bars on the back are left out; neutral grips, rows and machines train the back all the same.",
    numbers:
      "The grades and the caps (1 while it hurts, 2 with a history) are our default. Clear it with a clinician first; this is not medical advice.",
    whenOff: "Switch it off where a clinician leads the training; or declare the area as cleared.",
  },
  valid: [
    { name: "nothing is declared", plan: "Dumbbell Pullover 3x8" },
    { name: "cleared", plan: "Dumbbell Pullover 3x8", context: declared("cleared") },
    { name: "within the cap of a history", plan: "Lat Pulldown 3x8", context: declared("history") },
    { name: "within the cap while it hurts", plan: "Seated Cable Row 3x8", context: declared("current") },
  ],
  invalid: [
    {
      name: "too much with a history",
      plan: "Dumbbell Pullover 3x8",
      context: declared("history"),
      findings: [{ messageId: "aboveOr", at: { block: 0, item: 0 }, data: { grade: 3, cap: 2 } }],
    },
    {
      name: "too much while it hurts, and nothing that could stand for it",
      plan: "Lat Pulldown 3x8",
      context: { ...declared("current"), gym: { id: "empty", name: "Empty room", stations: [], walks: [] } },
      findings: [{ messageId: "above", data: { grade: 2, cap: 1 } }],
    },
  ],
});
