import { pregnancyAndMedicalScreen } from "../../../src/lint/rules/pregnancy-and-medical-screen";
import { casesFor } from "../../support/rule-cases";

const screened = (cleared: boolean, condition: "pregnant" | "renal-disease" = "renal-disease") =>
  ({ screening: [{ condition, cleared }] }) as const;

export const cases = casesFor(pregnancyAndMedicalScreen, {
  page: {
    why: "Some conditions want a word with a clinician before training. With it, most people train well: without maximal singles and without failure.",
    numbers:
      "Activity in pregnancy is safe where nothing speaks against it, with changes (ACOG 2020). Three reps in reserve, which is RPE 7, is our default. This is not medical advice.",
    whenOff: "Do not switch it off for `clear`. Otherwise follow what the clinician said where it differs.",
  },
  valid: [
    { name: "no answer", plan: "Barbell Deadlift 3x1 @RPE10" },
    { name: "cleared, and three reps left", plan: "Leg Press 3x10 @RIR3", context: screened(true) },
    { name: "cleared, and nothing written of effort", plan: "Leg Press 3x10", context: screened(true) },
    { name: "lying on the back without a pregnancy", plan: "Glute Bridge 3x10", context: screened(true) },
    { name: "a drill may be as long as it likes", plan: "Farmers Carry 3x30m @RPE9", context: screened(true) },
  ],
  invalid: [
    {
      name: "not cleared",
      plan: "Leg Press 3x10",
      context: screened(false),
      findings: [{ messageId: "clear", data: { conditions: ["renal-disease"] } }],
    },
    {
      name: "a single",
      plan: "Barbell Back Squat 3x1",
      context: screened(true),
      findings: [{ messageId: "single", severity: "warning", at: { block: 0, item: 0 } }],
    },
    {
      name: "a test",
      plan: "Barbell Back Squat 1x5(test)",
      context: screened(true),
      findings: [{ messageId: "single", severity: "warning" }],
    },
    {
      name: "two reps left",
      plan: "Leg Press 3x10 @RIR2",
      context: screened(true),
      findings: [{ messageId: "near", severity: "warning", data: { least: 3 } }],
    },
    {
      name: "lying on the back",
      plan: "Glute Bridge 3x10 @RIR4",
      context: screened(true, "pregnant"),
      findings: [{ messageId: "supine", severity: "hint" }],
    },
  ],
});
