import { powerBeforeStrength } from "../../../src/lint/rules/power-before-strength";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(powerBeforeStrength, {
  page: {
    why: "Jumps and cleans are trained for speed. After squats they are slow, and slow sets train something else.",
    numbers:
      "The order power, compound, isolation is the practice of the field; how many reps count as power is our default. Some published programmes put a few cleans last on purpose: that is a hint.",
    whenOff: "Switch it off where jumps or swings are conditioning at the end of the session.",
  },
  valid: [
    { name: "cleans first", plan: "Power Clean 5x3\nBarbell Back Squat 5x5" },
    { name: "swings in sets of seven are conditioning", plan: "Goblet Squat 3x10\nKettlebell Swing 5x7" },
    { name: "swings in long sets are conditioning", plan: "Goblet Squat 3x10\nKettlebell Swing 5x15" },
    {
      name: "a jump after a squat as a contrast is meant",
      plan: "A1 Barbell Back Squat 3x3 [contrast]\nA2 Box Jump 3x3",
    },
    { name: "an upper-body lift before them", plan: "Bench Press 5x5\nBox Jump 3x5" },
    { name: "easy squats before them", plan: "Barbell Back Squat 3x5 @RIR4-5\nBox Jump 3x6" },
  ],
  invalid: [
    {
      name: "jumps after squats",
      plan: "Barbell Back Squat 5x5\nBox Jump 3x6",
      findings: [{ messageId: "late", at: { block: 1, item: 0 } }],
      fixed: "Box Jump 3x6\nBarbell Back Squat 5x5",
    },
    {
      name: "a few cleans at the end, as some programmes want",
      plan: "Barbell Back Squat 3x5\nBench Press 3x5\nPower Clean 5x3",
      findings: [{ messageId: "late", severity: "hint" }],
    },
    {
      name: "six sets of cleans are more than a few",
      plan: "Barbell Back Squat 3x5\nPower Clean 6x3",
      findings: [{ messageId: "late" }],
    },
    {
      name: "so are sets of four",
      plan: "Barbell Back Squat 3x5\nPower Clean 5x4",
      findings: [{ messageId: "late" }],
    },
    {
      name: "a row that loads the trunk",
      plan: "Bent Over Row 4x8\nKettlebell Swing 6x6",
      findings: [{ messageId: "late" }],
    },
  ],
});
