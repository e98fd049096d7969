import { supersetTypeRank } from "../../../src/lint/rules/superset-type-rank";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetTypeRank, {
  page: {
    why: "Opposing muscles help one another, and back and legs leave one another alone. Two exercises of one region that share muscles are the weakest kind of pair.",
    numbers:
      "Pairs of opposing muscles kept their work (Robbins et al. 2010), pairs of similar movements lost most (Weakley et al. 2020). From which overlap on we say something is our default.",
    whenOff: "Switch it off where a pair is chosen by the station.",
  },
  valid: [
    { name: "opposing muscles", plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12" },
    { name: "back and legs", plan: "A1 Lat Pulldown 3x10\nA2 Leg Press 3x10" },
    { name: "one region, nothing in common", plan: "A1 Barbell Curl 3x10\nA2 Lateral Raise 3x12" },
    { name: "another rule speaks where prime movers are shared", plan: "A1 Leg Press 3x10\nA2 Leg Extension 3x10" },
    { name: "it is meant", plan: "A1 Lat Pulldown 3x10 [compound-set]\nA2 Barbell Curl 3x10" },
    { name: "less overlap than is worth a word", plan: "A1 Machine Chest Press 3x10\nA2 Machine Lateral Raise 3x12" },
  ],
  invalid: [
    {
      name: "presses and triceps extensions share half a set",
      plan: "A1 Machine Chest Press 3x10\nA2 Dumbbell Overhead Extension 3x12",
      findings: [{ messageId: "similar" }],
    },
    {
      name: "pulldowns and curls share the biceps",
      plan: "A1 Lat Pulldown 3x10\nA2 Barbell Curl 3x10",
      findings: [{ messageId: "similar", at: { block: 0, item: 1 } }],
    },
  ],
});
