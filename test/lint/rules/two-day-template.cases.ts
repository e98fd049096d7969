import { twoDayTemplate } from "../../../src/lint/rules/two-day-template";
import { casesFor } from "../../support/rule-cases";

const heavy = "Barbell Deadlift 5x5\nBent Over Row 4x8\nLeg Press 3x10";
const light = "Leg Extension 3x12\nLat Pulldown 3x12\nLying Leg Curl 3x12\nChest-Supported Row 3x12";
const context = { sessionsPerWeek: 2 };

export const cases = casesFor(twoDayTemplate, {
  page: {
    why: "With two back-and-legs sessions a week, one can be heavy and the other easy on the low back: barbells first, machines, cables and dumbbells some days later. So neither spoils the other.",
    numbers: "The idea is a coach's (Gardner). The shares, the score and the hours are our default.",
    whenOff: "Switch it off where both days are meant to be heavy.",
  },
  valid: [
    {
      name: "heavy, then light",
      week: [
        { hours: 0, plan: heavy },
        { hours: 72, plan: light },
      ],
      context,
    },
    {
      name: "three sessions a week",
      week: [
        { hours: 0, plan: light },
        { hours: 48, plan: light },
        { hours: 96, plan: light },
      ],
      context: { sessionsPerWeek: 3 },
    },
    {
      name: "how many is unknown",
      week: [
        { hours: 0, plan: light },
        { hours: 72, plan: light },
      ],
    },
    {
      name: "15 points for the low back",
      week: [
        { hours: 0, plan: heavy },
        { hours: 48, plan: "Romanian Deadlift 5x8\nLeg Extension 8x12" },
      ],
      context,
    },
    {
      name: "five days between them",
      week: [
        { hours: 0, plan: heavy },
        { hours: 120, plan: light },
      ],
      context,
    },
    {
      name: "six of ten sets",
      week: [
        { hours: 0, plan: heavy },
        { hours: 72, plan: "Goblet Squat 4x10\nLeg Extension 6x12" },
      ],
      context,
    },
  ],
  invalid: [
    {
      name: "two light days",
      week: [
        { hours: 0, plan: light },
        { hours: 72, plan: light },
      ],
      context,
      findings: [{ messageId: "notHeavy", at: { day: 0 } }],
    },
    {
      name: "two heavy days",
      week: [
        { hours: 0, plan: heavy },
        { hours: 72, plan: heavy },
      ],
      context,
      findings: [
        { messageId: "notLight", at: { day: 1 }, data: { percent: 25, least: 60 } },
        { messageId: "lowBack", data: { score: 30, most: 15 } },
      ],
    },
    {
      name: "16 points for the low back",
      week: [
        { hours: 0, plan: heavy },
        { hours: 72, plan: "Romanian Deadlift 5x8\nLeg Press 1x10\nLeg Extension 9x12" },
      ],
      context,
      findings: [{ messageId: "lowBack", data: { score: 16 } }],
    },
    {
      name: "the days too near",
      week: [
        { hours: 0, plan: heavy },
        { hours: 47, plan: light },
      ],
      context,
      findings: [{ messageId: "apart" }],
    },
    {
      name: "the days too far apart",
      week: [
        { hours: 0, plan: heavy },
        { hours: 121, plan: light },
      ],
      context,
      findings: [{ messageId: "apart", data: { hours: 121 } }],
    },
  ],
});
