import { kneeLimit } from "../../../src/lint/rules/knee-limit";
import { casesFor } from "../../support/rule-cases";

const declared = (status: "current" | "history" | "cleared") => ({ limitations: [{ area: "knee", status }] }) as const;

export const cases = casesFor(kneeLimit, {
  page: {
    why: "Somebody said that the knee hurts, or did. Deep bends under load are left out; hinges, leg curls and hip thrusts train the legs all the same. Stop where pain grows.",
    numbers:
      "The grades and the caps (1 while it hurts, 2 with a history) are our default. Clear it with a clinician first; this is not medical advice.",
    whenOff: "Switch it off where a clinician leads the training; or declare the area as cleared.",
  },
  valid: [
    { name: "nothing is declared", plan: "Front Squat 3x8" },
    { name: "cleared", plan: "Front Squat 3x8", context: declared("cleared") },
    { name: "within the cap of a history", plan: "Leg Press 3x8", context: declared("history") },
    { name: "within the cap while it hurts", plan: "Lying Leg Curl 3x8", context: declared("current") },
  ],
  invalid: [
    {
      name: "too much with a history",
      plan: "Front Squat 3x8",
      context: declared("history"),
      findings: [{ messageId: "aboveOr", at: { block: 0, item: 0 }, data: { grade: 3, cap: 2 } }],
    },
    {
      name: "too much while it hurts, and nothing that could stand for it",
      plan: "Leg Press 3x8",
      context: { ...declared("current"), gym: { id: "empty", name: "Empty room", stations: [], walks: [] } },
      findings: [{ messageId: "above", data: { grade: 2, cap: 1 } }],
    },
  ],
});
