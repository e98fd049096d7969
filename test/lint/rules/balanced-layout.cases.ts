import { balancedLayout } from "../../../src/lint/rules/balanced-layout";
import { casesFor } from "../../support/rule-cases";

const byTurns = "Barbell Back Squat 3x8\nLat Pulldown 3x10\nLeg Press 3x10\nSeated Cable Row 3x10";
/** A session of legs (L) and back (B) in that order. */
const order = (letters: string): string =>
  [...letters].map((letter) => (letter === "L" ? "Leg Press 3x10" : "Lat Pulldown 3x10")).join("\n");

const byRegion = "Barbell Back Squat 3x8\nLeg Press 3x10\nLat Pulldown 3x10\nSeated Cable Row 3x10";

export const cases = casesFor(balancedLayout, {
  page: {
    why: "By turns, back and legs each rest while the other works, so rests can be shorter. Region by region, a muscle stays tired, which is what local endurance wants.",
    numbers: "Which share of steps makes a layout is our default, counted from one exercise to the next.",
    whenOff: "Switch it off where the stations of your gym decide the order.",
  },
  valid: [
    { name: "by turns for work capacity", plan: byTurns, context: { priority: "balanced", goal: "work-capacity" } },
    { name: "by turns in 45 minutes", plan: byTurns, context: { priority: "balanced", minutes: 45 } },
    { name: "region by region for endurance", plan: byRegion, context: { priority: "balanced", goal: "endurance" } },
    {
      name: "no wish follows from the goal",
      plan: byRegion,
      context: { priority: "balanced", goal: "general", minutes: 46 },
    },
    { name: "legs have priority", plan: byRegion, context: { priority: "legs", goal: "work-capacity" } },
    {
      name: "three exercises have no layout",
      plan: "Barbell Back Squat 3x8\nLeg Press 3x10\nLat Pulldown 3x10",
      context: { priority: "balanced", minutes: 30 },
    },
    {
      name: "one region alone",
      plan: "Barbell Back Squat 3x8\nLeg Press 3x10\nLying Leg Curl 3x10\nLeg Extension 3x10",
      context: { priority: "balanced", minutes: 30 },
    },
    { name: "five of seven steps", plan: order("LBLBLBBB"), context: { priority: "balanced", minutes: 45 } },
    { name: "two of seven steps", plan: order("LLLBBBLL"), context: { priority: "balanced", goal: "endurance" } },
  ],
  invalid: [
    {
      name: "four of six steps",
      plan: order("LBLBLLL"),
      context: { priority: "balanced", minutes: 45 },
      findings: [{ messageId: "alternate", data: { percent: 67 } }],
    },
    {
      name: "two of six steps",
      plan: order("LLLBBLL"),
      context: { priority: "balanced", goal: "endurance" },
      findings: [{ messageId: "sequential", data: { percent: 33 } }],
    },
    {
      name: "region by region for work capacity",
      plan: byRegion,
      context: { priority: "balanced", goal: "work-capacity" },
      findings: [{ messageId: "alternate", data: { percent: 33 } }],
    },
    {
      name: "region by region in 45 minutes",
      plan: byRegion,
      context: { priority: "balanced", goal: "strength", minutes: 45 },
      findings: [{ messageId: "alternate" }],
    },
    {
      name: "by turns for endurance",
      plan: byTurns,
      context: { priority: "balanced", goal: "endurance" },
      findings: [{ messageId: "sequential", data: { percent: 100 } }],
    },
  ],
});
