import { heavyHingeFrequency } from "../../../src/lint/rules/heavy-hinge-frequency";
import { casesFor } from "../../support/rule-cases";

const pull = (work: string, hours: number) => ({ hours, plan: `Barbell Deadlift ${work}` });

export const cases = casesFor(heavyHingeFrequency, {
  page: {
    why: "A heavy deadlift takes more out of a lifter than most lifts. Sound programmes have few heavy sets of it, some only one a week.",
    numbers: "How many days and sets are plenty is our default, from the practice of the field.",
    whenOff: "Switch it off for peaking blocks of deadlift specialists.",
  },
  valid: [
    { name: "twice a week", week: [pull("4x5", 0), pull("4x5", 72)] },
    { name: "long sets are not heavy", week: [pull("3x8", 0), pull("3x8", 48), pull("3x8", 96)] },
    { name: "at RPE 7 neither", week: [pull("3x5 @RPE7", 0), pull("3x5 @RPE7", 48), pull("3x5 @RPE7", 96)] },
    { name: "stiff-leg deadlifts are lighter", week: [{ hours: 0, plan: "Stiff Leg Deadlift 10x5" }] },
  ],
  invalid: [
    {
      name: "three days",
      week: [pull("1x5", 0), pull("1x5", 48), pull("1x5", 96)],
      findings: [{ messageId: "often", data: { days: 3, most: 2 } }],
    },
    {
      name: "nine sets",
      week: [pull("5x5", 0), pull("4x5", 72)],
      findings: [{ messageId: "many", data: { sets: 9, most: 8 } }],
    },
  ],
});
