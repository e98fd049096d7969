import { noFailureOnSpinalCompounds } from "../../../src/lint/rules/no-failure-on-spinal-compounds";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(noFailureOnSpinalCompounds, {
  page: {
    why: "The last rep of a deadlift to failure is the one with the worst back. It tires for days and adds little. A rep or two in reserve cost nothing.",
    numbers:
      "Failure slows recovery by one to two days (Morán-Navarro et al. 2017). Which lifts it holds for (low-back or skill grade 3) is our default; no study measured injury. An open last set like 5+ is not failure: most programmes mean to leave a rep or two.",
    whenOff: "Switch it off for a peaking block with planned maximal attempts; or mark those sets as tests.",
  },
  valid: [
    { name: "two reps left", plan: "Barbell Deadlift 3x5 @RIR2" },
    { name: "RPE 9.5 is not failure", plan: "Barbell Deadlift 1x3 @RPE9.5" },
    { name: "5+ is not failure", plan: "Barbell Deadlift 3x5,5,5+ @65%TM,75%TM,85%TM" },
    { name: "as many as possible with two left", plan: "Barbell Deadlift 1x1+(leave 2)" },
    { name: "a leg curl may go to failure", plan: "Lying Leg Curl 3x12 @RIR0" },
    { name: "an isolation of the low back", plan: "Superman 3x15 @RIR0" },
  ],
  invalid: [
    {
      name: "a deadlift to failure",
      plan: "Barbell Deadlift 3x5 @RIR0",
      findings: [{ messageId: "failure", at: { block: 0, item: 0 } }],
      fixed: "Barbell Deadlift 3x5 @RIR2-3",
    },
    { name: "RPE 10", plan: "Bent Over Row 3x8 @RPE10", findings: [{ messageId: "failure" }] },
    {
      name: "as many as possible",
      plan: "Barbell Deadlift 1x1+",
      findings: [{ messageId: "mayFail", severity: "hint" }],
      fixed: "Barbell Deadlift 1x1+(leave 2)",
    },
    {
      name: "none or one left",
      plan: "Barbell Deadlift 3x5 @RIR0-1",
      findings: [{ messageId: "mayFail", severity: "hint" }],
    },
    {
      name: "only the last set",
      plan: "Barbell Deadlift 3x5 @RIR3,RIR2,RIR0",
      findings: [{ messageId: "failure" }],
      fixed: "Barbell Deadlift 3x5 @RIR2-3,RIR2-3,RIR2-3",
    },
    {
      name: "a test of the most is the lifter's choice",
      plan: "Barbell Deadlift 1x1(test) @RPE10",
      findings: [{ messageId: "mayFail", severity: "hint" }],
    },
  ],
});
