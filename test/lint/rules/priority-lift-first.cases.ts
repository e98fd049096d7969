import { priorityLiftFirst } from "../../../src/lint/rules/priority-lift-first";
import { casesFor } from "../../support/rule-cases";

const context = { priorityLift: "barbell-deadlift" };

export const cases = casesFor(priorityLiftFirst, {
  page: {
    why: "Strength grows most in what is trained first, while everything else still has its share. If one lift matters most, it opens the session; jumps and cleans may come before it, and so may a few sets to get ready.",
    numbers:
      "That order decides strength is from a review (Nunes et al. 2021). That the lift comes in the very first place is our default.",
    whenOff: "Switch it off where the named lift is a goal of the block and not of this day.",
  },
  valid: [
    { name: "the named lift comes first", plan: "Barbell Deadlift 5x5 [main]\nBarbell Back Squat 3x8", context },
    { name: "power work may come before it", plan: "Power Clean 5x3\nBarbell Deadlift 5x5 [main]", context },
    {
      name: "so may a few sets to get ready",
      plan: "Band Pull-Apart 2x15\nLying Leg Curl 2x15\nBarbell Deadlift 5x5",
      context,
    },
    { name: "no lift is named", plan: "Barbell Back Squat 5x5\nBarbell Deadlift 3x5" },
    { name: "the named lift is not trained on this day", plan: "Barbell Back Squat 5x5\nLeg Press 3x10", context },
    { name: "an unknown lift before it says nothing", plan: "Yoke Pull 3x5\nBarbell Deadlift 5x5", context },
  ],
  invalid: [
    {
      name: "a squat before the deadlift that matters most",
      plan: "Barbell Back Squat 5x5\nLeg Press 3x10\nBarbell Deadlift 5x5",
      context,
      findings: [{ messageId: "late", at: { block: 2, item: 0 }, data: { slot: 3 } }],
      fixed: "Barbell Deadlift 5x5\nBarbell Back Squat 5x5\nLeg Press 3x10",
    },
    {
      name: "a row before it",
      plan: "Bent Over Row 3x8\nBarbell Deadlift 5x5",
      context,
      findings: [{ messageId: "late" }],
    },
    {
      name: "the second place is allowed, the third is not",
      plan: "Barbell Back Squat 5x5\nLeg Press 3x10\nBarbell Deadlift 5x5",
      context,
      params: { maxSlot: 2 },
      findings: [{ messageId: "late" }],
      fixed: "Barbell Back Squat 5x5\nBarbell Deadlift 5x5\nLeg Press 3x10",
    },
  ],
});
