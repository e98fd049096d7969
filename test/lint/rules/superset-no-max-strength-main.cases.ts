import { supersetNoMaxStrengthMain } from "../../../src/lint/rules/superset-no-max-strength-main";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetNoMaxStrengthMain, {
  page: {
    why: "A heavy set wants a whole rest. An upper-body compound in the rests of heavy squats cost reps and power, although minutes passed between the squat sets.",
    numbers:
      "Squats at 80 % lost reps and power with bench presses and pulls in their rests (Ciccone et al. 2014); ten weeks of supersets gained less on the pulldown (Iversen et al. 2024). That heavy means at most 6 reps or 80 % of 1RM is our default.",
    whenOff:
      "Switch it off where time is short and the loss is worth it to you. A jump after a heavy set as a contrast is meant: write `[contrast]`.",
  },
  valid: [
    {
      name: "the deadlift stays straight",
      plan: "Barbell Deadlift 5x5 [main]\nA1 Lat Pulldown 3x10\nA2 Leg Extension 3x12",
    },
    { name: "seven reps are not heavy", plan: "A1 Barbell Back Squat 3x7\nA2 Lat Pulldown 3x10" },
    { name: "eight reps at 79 %", plan: "A1 Barbell Back Squat 3x8 @79%\nA2 Lat Pulldown 3x10" },
    { name: "a slow lowering phase is not heavy", plan: "A1 Leg Press 4x5 tempo 5-0-1-1\nA2 Lat Pulldown 3x10" },
    { name: "a contrast is meant", plan: "A1 Barbell Back Squat 4x3 [contrast]\nA2 Box Jump 4x3" },
    { name: "isolations in short sets", plan: "A1 Leg Extension 3x6\nA2 Lying Leg Curl 3x6" },
  ],
  invalid: [
    {
      name: "rows in the rests of heavy squats",
      plan: "A1 Barbell Back Squat 4x6\nA2 Seated Cable Row 4x10",
      findings: [{ messageId: "paired", at: { block: 0, item: 0 } }],
      fixed: "Barbell Back Squat 4x6\nSeated Cable Row 4x10",
    },
    {
      name: "80 % of 1RM",
      plan: "A1 Lat Pulldown 4x10\nA2 Barbell Back Squat 4x8 @80%",
      findings: [{ messageId: "paired", at: { block: 0, item: 1 } }],
    },
    {
      name: "a main lift, however light",
      plan: "A1 Barbell Back Squat 4x10 [main]\nA2 Lat Pulldown 4x10",
      findings: [{ messageId: "paired" }],
    },
    {
      name: "kettlebells in short sets may be light",
      plan: "A1 Kettlebell Deadlift 3x5\nA2 Lat Pulldown 3x10",
      findings: [{ messageId: "paired", severity: "hint" }],
    },
    {
      name: "kettlebells near the limit are heavy",
      plan: "A1 Kettlebell Deadlift 3x5 @RPE8\nA2 Lat Pulldown 3x10",
      findings: [{ messageId: "paired" }],
    },
    {
      name: "kettlebells at RPE 7",
      plan: "A1 Kettlebell Deadlift 3x5 @RPE7\nA2 Lat Pulldown 3x10",
      findings: [{ messageId: "paired", severity: "hint" }],
    },
    {
      name: "band pull-aparts cost little",
      plan: "A1 Barbell Back Squat 4x5\nA2 Band Pull-Apart 4x15",
      findings: [{ messageId: "filler", severity: "hint" }],
    },
  ],
});
