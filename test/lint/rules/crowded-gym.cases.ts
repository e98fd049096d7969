import { crowdedGym } from "../../../src/lint/rules/crowded-gym";
import { casesFor } from "../../support/rule-cases";

const busy = { crowding: "busy", gym: "compact-gym" } as const;

export const cases = casesFor(crowdedGym, {
  page: {
    why: "Leave one machine for the other half of a superset, and somebody sits on it when you come back. A dumbbell that you carry along is never lost.",
    numbers:
      "One station that others can take in a superset is the article's advice for busy gyms; four in a session is our default. Which stations can be taken is a fact of the gym.",
    whenOff: "Switch it off for a gym where machines may be reserved.",
  },
  valid: [
    { name: "one machine and dumbbells", plan: "A1 Leg Extension 3x12\nA2 Single-Arm DB Row 3x10", context: busy },
    { name: "both at one station", plan: "A1 Cable Curl 3x12\nA2 Face Pull 3x12", context: busy },
    {
      name: "the gym is not busy",
      plan: "A1 Leg Extension 3x12\nA2 Lat Pulldown 3x10",
      context: { ...busy, crowding: "normal" },
    },
    {
      name: "nobody knows the gym",
      plan: "A1 Leg Extension 3x12\nA2 Lat Pulldown 3x10",
      context: { crowding: "busy" },
    },
    {
      name: "four stations set by set",
      plan: "Barbell Back Squat 3x5\nLat Pulldown 3x10\nLeg Press 3x10\nLeg Extension 3x12\nDumbbell Curl 3x12",
      context: busy,
    },
  ],
  invalid: [
    {
      name: "two machines",
      plan: "A1 Leg Extension 3x12\nA2 Lat Pulldown 3x10",
      context: {
        crowding: "busy",
        gym: {
          id: "tiny",
          name: "Tiny gym",
          walks: [],
          stations: [
            { id: "leg-extension", zone: "room", provides: ["leg-extension-machine"], count: 1, exclusive: true },
            {
              id: "pulldown",
              zone: "room",
              provides: ["lat-pulldown-station", "wide-bar", "straight-bar", "v-handle"],
              count: 1,
              exclusive: true,
            },
          ],
        },
      },
      findings: [{ messageId: "held", at: { block: 0 } }],
    },
    {
      name: "something else instead of the second",
      plan: "A1 Lat Pulldown 3x10\nA2 Leg Press 3x12",
      context: { crowding: "busy", gym: "compact-gym" },
      findings: [{ messageId: "heldOr", at: { block: 0 } }],
    },
    {
      name: "five stations in a session",
      plan: "Barbell Back Squat 3x5\nLat Pulldown 3x10\nLeg Press 3x10\nLeg Extension 3x12\nSeated Leg Curl 3x12",
      context: busy,
      findings: [{ messageId: "many", severity: "hint", data: { count: 5, most: 4 } }],
    },
  ],
});
