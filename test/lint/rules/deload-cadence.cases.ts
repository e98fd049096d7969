import { deloadCadence } from "../../../src/lint/rules/deload-cadence";
import { casesFor } from "../../support/rule-cases";

const week = (plan: string) => [{ hours: 0, plan }];
const hard = (count: number) => Array.from({ length: count }, () => week("Leg Press 6x10 @RIR1"));
const loaded = (count: number) => Array.from({ length: count }, () => week("Leg Press 6x10 @100kg"));

export const cases = casesFor(deloadCadence, {
  page: {
    why: "Fatigue builds up over weeks. Most lifters take an easier week now and then: the same exercises, fewer sets, further from failure.",
    numbers:
      "Lifters deload for about a week every five to six weeks (Rogerson et al. 2024). A week off altogether cost leg strength (Coleman et al. 2024), so less is meant, not none. From how many weeks on it is missing, and what counts as easier, is our default.",
    whenOff: "Switch it off where easier weeks come by themselves: travel, illness, exams.",
  },
  valid: [
    { name: "eight weeks", program: hard(8) },
    { name: "a week with two thirds of the sets", program: [...hard(6), week("Leg Press 4x10 @RIR1"), ...hard(6)] },
    { name: "a week with two more in reserve", program: [...hard(6), week("Leg Press 6x10 @RIR3"), ...hard(6)] },
    {
      name: "a week with four fifths of the load",
      program: [...loaded(6), week("Leg Press 6x10 @80kg"), ...loaded(6)],
    },
  ],
  invalid: [
    { name: "nine weeks", program: hard(9), findings: [{ messageId: "none", at: { week: 8 }, data: { weeks: 9 } }] },
    {
      name: "five of six sets are no deload",
      program: [...hard(6), week("Leg Press 5x10 @RIR1"), ...hard(6)],
      findings: [{ messageId: "none" }],
    },
    {
      name: "one more in reserve neither",
      program: [...hard(6), week("Leg Press 6x10 @RIR2"), ...hard(6)],
      findings: [{ messageId: "none" }],
    },
    {
      name: "nor nine tenths of the load",
      program: [...loaded(6), week("Leg Press 6x10 @90kg"), ...loaded(6)],
      findings: [{ messageId: "none" }],
    },
  ],
});
