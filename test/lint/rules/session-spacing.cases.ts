import { sessionSpacing } from "../../../src/lint/rules/session-spacing";
import { casesFor } from "../../support/rule-cases";

const legs = (sets: number, more = ""): string => `Leg Press ${sets}x10${more}`;

export const cases = casesFor(sessionSpacing, {
  page: {
    why: "A muscle that is trained hard again before it has recovered does less, and gains less from it. Light work on the next day is another matter.",
    numbers:
      "Sets to failure slowed recovery by one to two days (Morán-Navarro et al. 2017). The 48 and 72 hours, and how few sets do not matter, are our default: people have trained the whole body on four days in a row with little volume and kept their performance.",
    whenOff: "Switch it off for blocks that overreach on purpose.",
  },
  valid: [
    {
      name: "48 hours",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 48, plan: legs(4) },
      ],
    },
    {
      name: "other muscles on the next day",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 24, plan: "Lat Pulldown 4x10" },
      ],
    },
    {
      name: "two sets on the next day",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 24, plan: legs(2) },
      ],
    },
    {
      name: "to failure, three days before",
      week: [
        { hours: 0, plan: legs(4, " @RIR0") },
        { hours: 72, plan: legs(4) },
      ],
    },
    {
      name: "one set short of failure, two days before",
      week: [
        { hours: 0, plan: legs(4, " @RIR1") },
        { hours: 48, plan: legs(4) },
      ],
    },
    {
      name: "open sets that leave a rep",
      week: [
        { hours: 0, plan: "Barbell Back Squat 4x5+(leave 1)" },
        { hours: 48, plan: legs(4) },
      ],
    },
    {
      name: "a percentage that only suggests failure",
      week: [
        { hours: 0, plan: legs(4, " @80%") },
        { hours: 48, plan: legs(4) },
      ],
    },
    {
      name: "to failure three days before, and lighter in between",
      week: [
        { hours: 0, plan: legs(4, " @RIR0") },
        { hours: 72, plan: legs(4) },
        { hours: 120, plan: legs(4) },
      ],
    },
    {
      name: "eleven sets, two days before",
      week: [
        { hours: 0, plan: legs(11) },
        { hours: 48, plan: legs(4) },
      ],
    },
  ],
  invalid: [
    {
      name: "legs on two days in a row",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 24, plan: legs(4) },
      ],
      findings: [{ messageId: "soon", at: { day: 1 }, data: { muscles: ["quads"], hours: 24 } }],
    },
    {
      name: "an hour too soon",
      week: [
        { hours: 0, weekday: 1, plan: legs(4) },
        { hours: 47, weekday: 2, plan: legs(4) },
      ],
      findings: [{ messageId: "soon" }],
    },
    {
      name: "four days that nobody put on weekdays: spread evenly, so it is a guess",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 42, plan: legs(4) },
      ],
      findings: [{ messageId: "soon", severity: "hint" }],
    },
    {
      name: "three sets on the next day",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 24, plan: legs(3) },
      ],
      findings: [{ messageId: "hard", severity: "hint" }],
    },
    {
      name: "to failure, two days before",
      week: [
        { hours: 0, plan: legs(4, " @RIR0") },
        { hours: 71, plan: legs(4) },
      ],
      findings: [{ messageId: "hard", severity: "hint" }],
    },
    {
      name: "open sets that leave nothing",
      week: [
        { hours: 0, plan: "Leg Press 4x10+(leave 0)" },
        { hours: 48, plan: legs(4) },
      ],
      findings: [{ messageId: "hard", severity: "hint" }],
    },
    {
      name: "twelve sets, two days before",
      week: [
        { hours: 0, plan: legs(12) },
        { hours: 48, plan: legs(4) },
      ],
      findings: [{ messageId: "hard", severity: "hint" }],
    },
    {
      name: "to failure, two days before, and other muscles in between",
      week: [
        { hours: 0, plan: legs(4, " @RIR0") },
        { hours: 24, plan: "Bench Press 4x8" },
        { hours: 48, plan: legs(4) },
      ],
      findings: [{ messageId: "hard", at: { day: 2 }, data: { muscles: ["quads"], hours: 48 }, severity: "hint" }],
    },
    {
      name: "other muscles between two days in a row",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 12, plan: "Bench Press 4x8" },
        { hours: 24, plan: legs(4) },
      ],
      findings: [{ messageId: "soon", at: { day: 2 }, data: { muscles: ["quads"], hours: 24 } }],
    },
    {
      name: "two sets of the same muscle in between",
      week: [
        { hours: 0, plan: legs(4) },
        { hours: 12, plan: legs(2) },
        { hours: 24, plan: legs(4) },
      ],
      findings: [{ messageId: "soon", at: { day: 2 }, data: { hours: 24 } }],
    },
    {
      name: "two muscles, each trained on a day of its own before",
      week: [
        { hours: 0, weekday: 1, plan: legs(4) },
        { hours: 22, weekday: 2, plan: "Leg Curl 4x10" },
        { hours: 46, weekday: 3, plan: `${legs(4)}\nLeg Curl 4x10` },
      ],
      findings: [
        { messageId: "soon", at: { day: 2 }, data: { muscles: ["quads"], hours: 46 } },
        { messageId: "soon", at: { day: 2 }, data: { muscles: ["hamstrings"], hours: 24 } },
      ],
    },
    {
      name: "only the last day of them counts",
      week: [
        { hours: 0, plan: legs(4, " @RIR0") },
        { hours: 24, plan: legs(4) },
        { hours: 71, plan: legs(4) },
      ],
      findings: [
        { messageId: "soon", at: { day: 1 } },
        { messageId: "soon", at: { day: 2 }, data: { hours: 47 }, severity: "hint" },
      ],
    },
    {
      name: "days in any order",
      week: [
        { hours: 24, plan: legs(4) },
        { hours: 0, plan: legs(4) },
      ],
      findings: [{ messageId: "soon", at: { day: 0 } }],
    },
  ],
});
