import { supersetRestAfterRound } from "../../../src/lint/rules/superset-rest-after-round";
import { casesFor } from "../../support/rule-cases";

const pair = "A1 Lat Pulldown 3x10\nA2 Leg Press 3x10";
const light = "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12";

export const cases = casesFor(supersetRestAfterRound, {
  page: {
    why: "A superset saves the rest between its exercises, not the one after them. With two minutes after each round, supersets gave the same growth and strength as straight sets.",
    numbers:
      "Burke et al. 2024, a preprint, used two minutes after the round. The floors, 60 s and 30 s for light work capacity rounds, and the longest change are our default.",
    whenOff: "Switch it off for conditioning with little rest.",
  },
  valid: [
    { name: "a minute", plan: `${pair} rest 1:00` },
    { name: "nobody said how long", plan: pair },
    { name: "30 s of light work for work capacity", plan: `${light} rest 30s`, context: { goal: "work-capacity" } },
    { name: "trunk drills", plan: "A1 Plank 3x30s\nA2 Dead Bug 3x10 rest 30s" },
    { name: "a minute to change", plan: `${pair} rest 1:30 change 1:00` },
  ],
  invalid: [
    {
      name: "half a minute after a round of compounds",
      plan: "A1 Goblet Squat 3x10\nA2 Lat Pulldown 3x10 rest 30s",
      findings: [{ messageId: "short", at: { block: 0 }, data: { seconds: 30, floor: 60 } }],
      fixed: "A1 Goblet Squat 3x10\nA2 Lat Pulldown 3x10 rest 60s",
    },
    {
      name: "a second too few",
      plan: "A1 Goblet Squat 3x10\nA2 Lat Pulldown 3x10 rest 59s",
      context: { goal: "work-capacity" },
      findings: [{ messageId: "short" }],
    },
    {
      name: "light work of an unknown goal",
      plan: `${light} rest 30s`,
      findings: [{ messageId: "short", severity: "hint" }],
    },
    {
      name: "light work for muscle growth",
      plan: `${light} rest 30s`,
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "short" }],
    },
    {
      name: "too little even for work capacity",
      plan: `${light} rest 29s`,
      context: { goal: "work-capacity" },
      findings: [{ messageId: "short", data: { floor: 30 } }],
    },
    {
      name: "more than a minute between the two",
      plan: `${pair} rest 1:30 change 1:01`,
      findings: [{ messageId: "slow", severity: "hint" }],
    },
  ],
});
