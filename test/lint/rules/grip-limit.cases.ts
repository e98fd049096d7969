import { gripLimit } from "../../../src/lint/rules/grip-limit";
import { casesFor } from "../../support/rule-cases";

const declared = (status: "current" | "history" | "cleared") => ({ limitations: [{ area: "grip", status }] }) as const;

export const cases = casesFor(gripLimit, {
  page: {
    why: "Somebody said that the grip hurts, or did. What hangs in the hands is left out, or straps take it over; machines train the same muscles.",
    numbers:
      "The grades and the caps (1 while it hurts, 2 with a history) are our default. Clear it with a clinician first; this is not medical advice.",
    whenOff: "Switch it off where a clinician leads the training; or declare the area as cleared.",
  },
  valid: [
    { name: "nothing is declared", plan: "Stiff Leg Deadlift 3x8" },
    { name: "cleared", plan: "Stiff Leg Deadlift 3x8", context: declared("cleared") },
    { name: "within the cap of a history", plan: "Bent Over Row 3x8", context: declared("history") },
    { name: "within the cap while it hurts", plan: "Leg Press 3x8", context: declared("current") },
    { name: "straps take it over", plan: "Stiff Leg Deadlift 3x8", context: { ...declared("history"), straps: true } },
  ],
  invalid: [
    {
      name: "too much with a history",
      plan: "Stiff Leg Deadlift 3x8",
      context: declared("history"),
      findings: [{ messageId: "aboveOr", at: { block: 0, item: 0 }, data: { grade: 3, cap: 2 } }],
    },
    {
      name: "too much while it hurts, and nothing that could stand for it",
      plan: "Bent Over Row 3x8",
      context: { ...declared("current"), gym: { id: "empty", name: "Empty room", stations: [], walks: [] } },
      findings: [{ messageId: "above", data: { grade: 2, cap: 1 } }],
    },
  ],
});
